package org.qianfa.signoff.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words and dates of documents of sign-off, which are Chinese whatever language their reader uses. */
@Component
class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final MessageSource messages;
    private final Clock clock;

    PaperWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    /** What somebody typed, on one line. */
    static String line(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s*\\R\\s*", "　");
    }
}
