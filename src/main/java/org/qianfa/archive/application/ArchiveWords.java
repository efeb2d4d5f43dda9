package org.qianfa.archive.application;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and times inside a package, which is Chinese whatever language the person uses who takes it. */
@Component
class ArchiveWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA);

    private final MessageSource messages;
    private final Clock clock;

    ArchiveWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINA);
    }

    /** What an action of the journal is called; its own name if it has none. */
    String action(String action) {
        return messages.getMessage("audit.action." + action, null, action, Locale.CHINA);
    }

    String time(Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(clock.getZone()));
    }
}
