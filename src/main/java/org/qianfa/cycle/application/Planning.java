package org.qianfa.cycle.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OpenCycle.YearNotOpen;
import org.qianfa.cycle.domain.PlanDates;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Plans a year as of today, by the calendar of the whole house: its dates are the same for all units that take part. */
@Component
class Planning {

    private static final int FIRST_YEAR = 2000;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Planning(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** In autumn the year that is ending, before that the one that ended. */
    int suggestedYear() {
        LocalDate today = LocalDate.now(clock);
        return today.getMonthValue() >= 10 ? today.getYear() : today.getYear() - 1;
    }

    /** A year can be reported on once it has begun. */
    void requireReportable(int year) throws YearNotOpen {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw new YearNotOpen(year);
        }
    }

    Map<Milestone, LocalDate> dates(int year) {
        return new PlanDates(calendar.common()).dates(year, LocalDate.now(clock));
    }

    /** The dates a year opened then would have by the calendar of today. */
    Map<Milestone, LocalDate> recounted(int year, Instant openedAt) {
        return new PlanDates(calendar.common()).dates(year, LocalDate.ofInstant(openedAt, clock.getZone()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the holidays of the spring in which the report is written are known. */
    boolean knowsHolidays(int year) {
        return calendar.common().knows(year + 1);
    }
}
