package org.qianfa.workdays.application;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workdays.persistence.CalendarDays;
import org.qianfa.workdays.persistence.CalendarDays.Standing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The shipped days, then those of the file named by {@code qianfa.calendar}, then what was entered for the house, then
 * what was entered for the unit; the later wins. Kept in memory for as long as the database says that nothing was added.
 */
@Service
class CalendarInForce implements WorkingCalendar {

    private static final Long HOUSE = 0L;

    private final CalendarDays days;
    private final WorkingDays delivered;
    private volatile Known known = new Known(new Standing(-1, -1), Map.of());

    CalendarInForce(CalendarDays days, @Value("${qianfa.calendar:}") String file) throws IOException {
        this.days = days;
        this.delivered = delivered(file);
    }

    @Override
    public WorkingDays ofUnit(Long unitId) {
        Standing standing = days.standing();
        Known now = known;
        if (!now.standing.equals(standing)) {
            now = new Known(standing, new ConcurrentHashMap<>());
            known = now;
        }
        return now.calendars.computeIfAbsent(unitId == null ? HOUSE : unitId, key -> read(unitId));
    }

    /** What would be in force had nothing been entered for the unit, or for the house. */
    WorkingDays without(Long unitId) {
        return unitId == null ? delivered : common();
    }

    private WorkingDays read(Long unitId) {
        WorkingDays common = delivered.with(days.inForce(null));
        return unitId == null ? common : common.withOwn(days.inForce(unitId));
    }

    private static WorkingDays delivered(String file) throws IOException {
        WorkingDays shipped = WorkingDays.shipped();
        if (file.isBlank()) {
            return shipped;
        }
        try (Reader lines = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return shipped.with(lines);
        }
    }

    /** @param standing what the database had when these were read */
    private record Known(Standing standing, Map<Long, WorkingDays> calendars) {
    }
}
