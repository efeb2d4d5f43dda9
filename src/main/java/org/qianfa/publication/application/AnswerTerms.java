package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Until when a reader who reports an error now is answered: three working days, today not counted. */
@Component
class AnswerTerms {

    private static final int WORKING_DAYS = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    AnswerTerms(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Terms now(long unitId) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return new Terms(now, today, calendar.ofUnit(unitId).plus(today, WORKING_DAYS));
    }

    /** The first working day after today. */
    LocalDate nextWorkingDay(long unitId) {
        return calendar.ofUnit(unitId).plus(LocalDate.ofInstant(clock.instant(), clock.getZone()), 1);
    }

    record Terms(Instant now, LocalDate today, LocalDate dueOn) {
    }
}
