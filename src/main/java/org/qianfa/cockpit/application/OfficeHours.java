package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.cockpit.domain.WorkingHours;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When offices are open in the house's zone, by the calendar as it is now. */
@Component
class OfficeHours {

    private final WorkingCalendar calendar;
    private final Clock clock;

    OfficeHours(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    WorkingHours hours() {
        return new WorkingHours(calendar.common(), clock.getZone());
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
