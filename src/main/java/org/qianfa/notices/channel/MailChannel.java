package org.qianfa.notices.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.qianfa.notices.Medium;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Mail in plain text, with the same as a simple page beside it. Needs a mail server and an address to send from. */
@Component
class MailChannel implements Channel {

    private final String from;
    private final ObjectProvider<JavaMailSender> sender;
    private final ITemplateEngine templates;

    MailChannel(@Value("${qianfa.notices.mail.from:}") String from, ObjectProvider<JavaMailSender> sender, ITemplateEngine templates) {
        this.from = from.strip();
        this.sender = sender;
        this.templates = templates;
    }

    @Override
    public Medium medium() {
        return Medium.MAIL;
    }

    @Override
    public boolean open() {
        return !from.isEmpty() && sender.getIfAvailable() != null;
    }

    @Override
    public void send(Message message) throws NotDelivered {
        try {
            JavaMailSender server = sender.getObject();
            MimeMessage mail = server.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(message.address());
            parts.setSubject(message.subject());
            parts.setText(message.body(), templates.process("notices/mail", page(message)));
            mail.setHeader("Message-ID", "<qianfa-" + message.id() + "@" + house() + ">");
            // No answers of automatic answers.
            mail.setHeader("Auto-Submitted", "auto-generated");
            server.send(mail);
        } catch (MailException | MessagingException broken) {
            throw new NotDelivered(broken.getClass().getSimpleName());
        }
    }

    private String house() {
        return from.replaceFirst("^.*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    private static Context page(Message message) {
        Context page = new Context(message.language());
        page.setVariable("message", message);
        return page;
    }
}
