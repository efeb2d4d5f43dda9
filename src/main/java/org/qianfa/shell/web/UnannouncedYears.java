package org.qianfa.shell.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says beside a date counted in working days over which years it was counted without their holidays. Templates use it as
 * {@code @unannouncedYears}, by the fragment {@code fragments/due :: unannounced}.
 */
@Component
public class UnannouncedYears {

    private final ObjectProvider<WorkingCalendar> calendar;
    private final Clock clock;

    UnannouncedYears(ObjectProvider<WorkingCalendar> calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the years from today to that day, {@code null} if the holidays of all are known or there is no day */
    public String until(LocalDate day) {
        WorkingCalendar days = calendar.getIfAvailable();
        LocalDate today = LocalDate.now(clock);
        if (day == null || days == null || day.isBefore(today)) {
            return null;
        }
        String years = days.common().unknownYears(today, day).stream().map(String::valueOf).collect(Collectors.joining("、"));
        return years.isEmpty() ? null : years;
    }
}
