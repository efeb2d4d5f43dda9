package org.qianfa.notices.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qianfa.notices.channel.Message.Line;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class MailChannelTest {

    private static final Message MESSAGE = new Message("7-1770688800000", "zhang@example.org", Locale.SIMPLIFIED_CHINESE, "【签发】今日汇总：2 条通知",
            List.of(new Line("退回：章节退回修改，《<b>报告</b>》", "https://qianfa.example/sections/7/draft"), new Line("提到我", null)), "请登录系统查看");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void a_mail_comes_as_plain_text_and_as_a_page() throws Exception {
        MailChannel channel = channel("qianfa@example.org", SERVER.getSmtp().getPort());

        channel.send(MESSAGE);

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【签发】今日汇总：2 条通知");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("qianfa@example.org");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("zhang@example.org");
        assertThat(mail.getMessageID()).as("the same at every attempt").isEqualTo("<qianfa-7-1770688800000@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart related = (MimeMultipart) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        MimeMultipart parts = (MimeMultipart) related.getBodyPart(0).getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("退回：章节退回修改，《<b>报告</b>》\nhttps://qianfa.example/sections/7/draft", "请登录系统查看");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<a href=\"https://qianfa.example/sections/7/draft\">", "&lt;b&gt;报告", "提到我");
    }

    @Test
    void a_server_that_is_not_there_is_told_to_the_outbox() {
        assertThatThrownBy(() -> channel("qianfa@example.org", 1).send(MESSAGE)).isInstanceOf(NotDelivered.class);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_a_server_or_a_sender_mail_is_not_offered() {
        assertThat(channel("", SERVER.getSmtp().getPort()).open()).isFalse();
        assertThat(new MailChannel("qianfa@example.org", new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), new SpringTemplateEngine()).open()).isFalse();
        assertThat(channel("qianfa@example.org", 1).open()).isTrue();
    }

    private static MailChannel channel(String from, int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return new MailChannel(from, beans.getBeanProvider(JavaMailSender.class), engine);
    }
}
