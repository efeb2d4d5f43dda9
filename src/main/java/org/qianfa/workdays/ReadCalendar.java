package org.qianfa.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qianfa.shared.Actor;

/** A system administrator looks at the calendar of a year and at who changed it. */
public interface ReadCalendar {

    /**
     * @param unitId the unit whose calendar is meant, {@code null} for that of the whole house
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     * @throws org.qianfa.shared.NotFound     if there is no such unit
     */
    Year year(Actor by, Long unitId, int year);

    /**
     * @param known   whether all national holidays of the year are in the calendar
     * @param days    those that differ from the plain week, in order
     * @param changes what was entered, newest first; at most fifty
     * @param units   ids and names of the units that may have days of their own
     */
    record Year(int year, boolean known, List<Integer> knownYears, List<Day> days, List<Change> changes, Map<Long, String> units) {
    }

    /** @param own whether it is the unit's own */
    record Day(LocalDate date, boolean work, String name, boolean own) {
    }

    record Change(long id, long by, String byName, Instant at, String reason, int days, LocalDate first, LocalDate last) {
    }
}
