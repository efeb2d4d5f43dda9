package org.qianfa.cycle.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Milestone;

/**
 * Plans the year's dates back from the two statutory ones, 1 March and 1 April of the following year, in working days.
 * A year opened late keeps its steps in proportion: the distances shrink to the working days that are left, so no step
 * is planned before the day of opening.
 */
public final class PlanDates {

    /** Working days between each step and the statutory date it serves. */
    private static final Map<Milestone, Integer> DISTANCES = new EnumMap<>(Map.ofEntries(
        Map.entry(Milestone.ASSIGNED, 44),
        Map.entry(Milestone.SECTIONS_DRAFTED, 34),
        Map.entry(Milestone.SECTIONS_REVIEWED, 31),
        Map.entry(Milestone.CONSOLIDATED, 27),
        Map.entry(Milestone.CONSULTED, 22),
        Map.entry(Milestone.DOCUMENT_CHECKED, 20),
        Map.entry(Milestone.LEGALITY_REVIEWED, 13),
        Map.entry(Milestone.OPINIONS_SETTLED, 10),
        Map.entry(Milestone.LEADER_REVIEWED, 8),
        Map.entry(Milestone.SECRECY_REVIEWED, 6),
        Map.entry(Milestone.DISCUSSED, 4),
        Map.entry(Milestone.SIGNED, 2),
        Map.entry(Milestone.REPORTED, 0),
        Map.entry(Milestone.RELEASE_REVIEWED, 3),
        Map.entry(Milestone.PUBLISHED, 0)));

    private final WorkingDays calendar;

    public PlanDates(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** @param year the year reported on */
    public Map<Milestone, LocalDate> dates(int year, LocalDate openedOn) {
        LocalDate reported = LocalDate.of(year + 1, Month.MARCH, 1);
        LocalDate published = LocalDate.of(year + 1, Month.APRIL, 1);
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        DISTANCES.forEach((milestone, distance) -> dates.put(milestone, milestone.compareTo(Milestone.REPORTED) <= 0
            ? before(reported, distance, DISTANCES.get(Milestone.ASSIGNED), openedOn)
            : before(published, distance, DISTANCES.get(Milestone.RELEASE_REVIEWED), openedOn)));
        return dates;
    }

    private LocalDate before(LocalDate statutory, int distance, int longest, LocalDate openedOn) {
        if (distance == 0) {
            return statutory;
        }
        int left = Math.max(0, calendar.between(openedOn, statutory));
        LocalDate date = calendar.minus(statutory, left >= longest ? distance : distance * left / longest);
        return date.isBefore(openedOn) || openedOn.isAfter(statutory) ? openedOn : date;
    }
}
