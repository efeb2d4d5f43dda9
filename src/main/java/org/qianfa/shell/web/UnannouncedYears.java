package org.qianfa.shell.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says beside a date counted in working days over which years it was counted without their holidays. Templates use it as
 * {@code @unannouncedYears}, by the fragment {@code fragments/due :: unannounced}, or {@code among} below a list.
 */
@Component
public class UnannouncedYears {

    private final ObjectProvider<WorkingCalendar> calendar;
    private final Clock clock;

    UnannouncedYears(ObjectProvider<WorkingCalendar> calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The same over all days of a list.
     *
     * @param days dates, or moments of the house's zone; those without a date are {@code null}
     */
    public String among(Collection<? extends TemporalAccessor> days) {
        return days.stream().filter(Objects::nonNull).map(LocalDate::from).max(Comparator.naturalOrder()).map(this::until).orElse(null);
    }

    /** The same up to 1 April after the year reported on, when the last statutory date of its reports is. @param year {@code null} if there is none */
    public String spring(Integer year) {
        return year == null ? null : until(LocalDate.of(year + 1, Month.APRIL, 1));
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
