package org.qianfa.notices.application;

import java.util.List;
import java.util.Locale;
import org.qianfa.notices.MovedDate;
import org.qianfa.notices.channel.Message;
import org.qianfa.notices.persistence.LetterRows.Letter;
import org.qianfa.notices.persistence.LetterRows.Line;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a message into the words of its reader. Says what kind of work, which report and where; nothing of what is written there. */
@Component
class LetterWriter {

    private final MessageSource words;
    private final String house;

    /** @param house address of this installation for those who work here; empty: messages have no links */
    LetterWriter(MessageSource words, @Value("${qianfa.base-url:}") String house) {
        this.words = words;
        this.house = house.strip().replaceFirst("/+$", "");
    }

    /** @param lines not empty */
    Message message(Letter letter, List<Line> lines) {
        Locale language = letter.language().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        List<Message.Line> said = lines.stream().map(line -> new Message.Line(text(line, language), link(line))).toList();
        String subject = letter.digest() ? words.getMessage("notices.letter.digest", new Object[] {lines.size()}, language)
                : words.getMessage("notices.letter.subject", new Object[] {said.get(0).text()}, language);
        return new Message(letter.id() + "-" + letter.createdAt().toEpochMilli(), letter.address(), language, subject, said, words.getMessage("notices.letter.closing", null, language));
    }

    private String text(Line line, Locale language) {
        String kind = words.getMessage("notices.kind." + line.kind(), null, language);
        String about = words.getMessage(line.about(), said(line.moved(), language), language);
        return line.title() == null ? words.getMessage("notices.letter.line", new Object[] {kind, about}, language)
                : words.getMessage("notices.letter.lineOf", new Object[] {kind, about, line.title().replaceAll("\\p{Cntrl}+", " ")}, language);
    }

    private Object[] said(MovedDate moved, Locale language) {
        return moved == null ? null : new Object[] {words.getMessage("task." + moved.step(), null, language), moved.from(), moved.to()};
    }

    private String link(Line line) {
        return house.isEmpty() ? null : house + line.link();
    }
}
