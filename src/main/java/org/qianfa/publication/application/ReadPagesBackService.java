package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.publication.ReadPagesBack;
import org.qianfa.publication.domain.Deviation;
import org.qianfa.publication.persistence.ReadBackPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Not in one transaction: no connection to the database is held while a page is read. */
@Service
class ReadPagesBackService implements ReadPagesBack {

    private static final Logger LOG = LoggerFactory.getLogger(ReadPagesBackService.class);
    private static final int AT_ONCE = 20;
    /** A server that dies over a page leaves it to the others after this time. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofHours(6);
    private static final Duration BETWEEN_WHEN_WRONG = Duration.ofMinutes(30);

    private final ReadBackPlan plan;
    private final ReadBack readBack;
    private final IncidentBook book;
    private final Clock clock;

    ReadPagesBackService(ReadBackPlan plan, ReadBack readBack, IncidentBook book, Clock clock) {
        this.plan = plan;
        this.readBack = readBack;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public int readPagesBack() {
        Instant now = clock.instant();
        List<Long> mine = plan.take(now, now.plus(LEASE), AT_ONCE);
        mine.forEach(this::readOne);
        return mine.size();
    }

    /** One that cannot be read does not keep the others waiting. */
    private void readOne(long editionId) {
        try {
            readBack(editionId);
        } catch (RuntimeException fault) {
            LOG.warn("The page of edition {} was not read back", editionId, fault);
            plan.next(editionId, clock.instant().plus(BETWEEN_WHEN_WRONG));
        }
    }

    private void readBack(long editionId) {
        Optional<Deviation> deviation = book.current(editionId).flatMap(readBack::deviation);
        book.record(editionId, deviation);
        Instant now = clock.instant();
        plan.read(editionId, now, now.plus(deviation.isEmpty() ? BETWEEN : BETWEEN_WHEN_WRONG));
    }
}
