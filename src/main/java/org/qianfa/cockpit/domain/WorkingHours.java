package org.qianfa.cockpit.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.qianfa.calendar.WorkingDays;

/** Time counted while offices are open: eight hours of a working day, from nine to five. */
public final class WorkingHours {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int MINUTES_OF_A_DAY = 480;

    private final WorkingDays calendar;
    private final ZoneId zone;

    public WorkingHours(WorkingDays calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Minutes, 0 if {@code to} is not after {@code from}. */
    public int minutes(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        ZonedDateTime begin = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        LocalDate first = begin.toLocalDate();
        LocalDate last = end.toLocalDate();
        if (first.equals(last)) {
            return calendar.isWorkingDay(first) ? passed(end) - passed(begin) : 0;
        }
        int whole = calendar.between(first, last) - (calendar.isWorkingDay(last) ? 1 : 0);
        int ends = (calendar.isWorkingDay(first) ? MINUTES_OF_A_DAY - passed(begin) : 0)
                + (calendar.isWorkingDay(last) ? passed(end) : 0);
        return whole * MINUTES_OF_A_DAY + ends;
    }

    private static int passed(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        LocalTime counted = time.isBefore(OPENS) ? OPENS : time.isAfter(CLOSES) ? CLOSES : time;
        return (int) Duration.between(OPENS, counted).toMinutes();
    }
}
