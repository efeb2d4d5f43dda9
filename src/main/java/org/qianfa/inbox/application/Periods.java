package org.qianfa.inbox.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.TimeLeft;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.inbox.persistence.Criteria;
import org.springframework.stereotype.Component;

/** Dates of the inbox as its readers count them: in working days of the calendar, in the zone of the house. */
@Component
class Periods implements TimeLeft {

    /** What was sent longer ago is not followed any more: a report's year is over by then. */
    private static final Duration FOLLOWED = Duration.ofDays(400);
    private static final int NEAR = 3;
    private static final int AHEAD = 7;

    private final WorkingDays calendar;
    private final Clock clock;

    Periods(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Integer workingDays(MyWork.Item item) {
        return item.dueAt() == null ? null : calendar.between(today(), item.dueAt().atZone(clock.getZone()).toLocalDate());
    }

    int between(LocalDate from, LocalDate to) {
        return calendar.between(from, to);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Instant followedSince() {
        return clock.instant().minus(FOLLOWED);
    }

    Criteria criteria(WorkFilter filter) {
        return new Criteria(filter.year(), filter.unitId(), filter.kind() == null ? null : filter.kind().taskKeys(), from(filter.due()),
                to(filter.due()), filter.words());
    }

    private Instant from(WorkFilter.Due due) {
        if (due == null || due == WorkFilter.Due.OVERDUE) {
            return null;
        }
        return due == WorkFilter.Due.LATER ? endOf(AHEAD) : clock.instant();
    }

    private Instant to(WorkFilter.Due due) {
        if (due == null || due == WorkFilter.Due.LATER) {
            return null;
        }
        return due == WorkFilter.Due.OVERDUE ? clock.instant() : endOf(due == WorkFilter.Due.WITHIN_3 ? NEAR : AHEAD);
    }

    private Instant endOf(int workingDays) {
        return calendar.plus(today(), workingDays).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
