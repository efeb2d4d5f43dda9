package org.qianfa.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words, days and times of official papers, which are Chinese whatever language their reader uses. */
public class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA);

    private final MessageSource messages;
    private final Clock clock;

    public PaperWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public final String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }

    /** The words under the key, or others if there are none. */
    public final String ofKnown(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.CHINA);
    }

    public final String day(LocalDate day) {
        return DAY.format(day);
    }

    public final String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    public final String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    /** To the second, as in lists; empty if it never was. */
    public final String second(Instant at) {
        return at == null ? "" : SECOND.format(at.atZone(clock.getZone()));
    }

    /** What somebody typed, on one line. */
    public static String line(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s*\\R\\s*", "　");
    }
}
