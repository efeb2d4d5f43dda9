package org.qianfa.notices.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qianfa.notices.persistence.LetterFigures;
import org.qianfa.notices.persistence.LetterFigures.Figures;
import org.qianfa.shared.Checkup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether messages get out. */
@Component
class OutboxCheckup implements Checkup {

    /** By then the first attempts are over; what still waits has met with something that does not pass by itself. */
    private static final Duration LONG = Duration.ofHours(1);

    private final LetterFigures letters;
    private final Clock clock;

    OutboxCheckup(LetterFigures letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Findings findings() {
        Figures figures = letters.figures();
        Instant oldest = figures.oldestWaiting();
        boolean stuck = oldest != null && oldest.isBefore(clock.instant().minus(LONG));
        return new Findings("notices", List.of(Reading.of("waiting", figures.waiting(), false), Reading.of("oldest", oldest, stuck),
                Reading.of("dead", figures.dead(), figures.dead() > 0), Reading.of("oldestDead", figures.oldestDead(), false),
                Reading.of("sent", figures.lastSent(), false)), "/notices/undelivered");
    }
}
