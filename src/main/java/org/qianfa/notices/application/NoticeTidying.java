package org.qianfa.notices.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qianfa.notices.persistence.LetterRows;
import org.qianfa.notices.persistence.NoticeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets old notices and messages: what happened stands in the journal, addresses shall not lie about. */
@Component
class NoticeTidying {

    private static final Duration NOTICES = Duration.ofDays(400);
    private static final Duration LETTERS = Duration.ofDays(60);

    private final NoticeRows notices;
    private final LetterRows letters;
    private final Clock clock;

    NoticeTidying(NoticeRows notices, LetterRows letters, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void tidy() {
        Instant now = clock.instant();
        notices.forget(now.minus(NOTICES));
        letters.forget(now.minus(LETTERS));
        letters.forgetUnaddressed(now);
    }
}
