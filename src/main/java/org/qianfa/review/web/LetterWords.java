package org.qianfa.review.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words and dates of an official letter, which is Chinese whatever language its reader uses. */
@Component
class LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final MessageSource messages;
    private final Clock clock;

    LetterWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }
}
