package org.qianfa.inbox.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.TimeLeft;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.inbox.persistence.Criteria;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Dates of the inbox as its readers count them: in working days of the calendar, in the zone of the house. */
@Component
class Periods implements TimeLeft {

    /** What was sent longer ago is not followed any more: a report's year is over by then. */
    private static final Duration FOLLOWED = Duration.ofDays(400);
    private static final int NEAR = 3;
    private static final int AHEAD = 7;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Periods(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> workingDays(List<Item> items) {
        Function<Long, WorkingDays> calendars = calendars();
        return items.stream().filter(item -> item.dueAt() != null).collect(Collectors.toMap(Item::taskId,
                item -> calendars.apply(item.unitId()).between(today(), item.dueAt().atZone(clock.getZone()).toLocalDate())));
    }

    /** Calendars by unit as they are now, each asked for once however many tasks of the unit there are. */
    Function<Long, WorkingDays> calendars() {
        Map<Long, WorkingDays> known = new HashMap<>();
        return unitId -> known.computeIfAbsent(unitId, calendar::ofUnit);
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
        return new Criteria(filter.year(), filter.unitId(), filter.kind() == null ? null : filter.kind().taskKeys(), from(filter), to(filter),
                filter.words());
    }

    private Instant from(WorkFilter filter) {
        WorkFilter.Due due = filter.due();
        if (due == null || due == WorkFilter.Due.OVERDUE) {
            return null;
        }
        return due == WorkFilter.Due.LATER ? endOf(filter, AHEAD) : clock.instant();
    }

    private Instant to(WorkFilter filter) {
        WorkFilter.Due due = filter.due();
        if (due == null || due == WorkFilter.Due.LATER) {
            return null;
        }
        return due == WorkFilter.Due.OVERDUE ? clock.instant() : endOf(filter, due == WorkFilter.Due.WITHIN_3 ? NEAR : AHEAD);
    }

    /** By the calendar of the unit asked for; work of several units is cut at the same day, by that of the house. */
    private Instant endOf(WorkFilter filter, int workingDays) {
        return calendar.ofUnit(filter.unitId()).plus(today(), workingDays).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
