package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Until when a reader who reports an error now is answered: three working days, today not counted. */
@Component
class AnswerTerms {

    private static final int WORKING_DAYS = 3;

    private final WorkingDays calendar;
    private final Clock clock;

    AnswerTerms(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Terms now() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return new Terms(now, today, calendar.plus(today, WORKING_DAYS));
    }

    /** The first working day after today. */
    LocalDate nextWorkingDay() {
        return calendar.plus(LocalDate.ofInstant(clock.instant(), clock.getZone()), 1);
    }

    record Terms(Instant now, LocalDate today, LocalDate dueOn) {
    }
}
