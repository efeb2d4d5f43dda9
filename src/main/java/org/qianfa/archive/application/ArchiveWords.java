package org.qianfa.archive.application;

import java.time.Clock;
import org.qianfa.shared.PaperWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a package, those of the journal among them. */
@Component
class ArchiveWords extends PaperWords {

    ArchiveWords(MessageSource messages, Clock clock) {
        super(messages, clock);
    }

    /** What an action of the journal is called; its own name if it has none. */
    String action(String action) {
        return ofKnown("audit.action." + action, action);
    }
}
