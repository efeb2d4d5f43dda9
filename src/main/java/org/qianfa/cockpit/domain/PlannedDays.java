package org.qianfa.cockpit.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.Stage;
import org.qianfa.cycle.Milestone;

/** How many working days the year's plan leaves for each stage: from the date before it to its own. */
public final class PlannedDays {

    private static final Map<Stage, Milestone> ENDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.DRAFT, Milestone.SECTIONS_DRAFTED), Map.entry(Stage.SECTION_REVIEW, Milestone.SECTIONS_REVIEWED),
            Map.entry(Stage.CONSOLIDATE, Milestone.CONSOLIDATED), Map.entry(Stage.CONSULT, Milestone.CONSULTED),
            Map.entry(Stage.DOCUMENT_CHECK, Milestone.DOCUMENT_CHECKED), Map.entry(Stage.LEGALITY, Milestone.LEGALITY_REVIEWED),
            Map.entry(Stage.ANSWERS, Milestone.OPINIONS_SETTLED), Map.entry(Stage.DEPUTY_LEADER, Milestone.LEADER_REVIEWED),
            Map.entry(Stage.SECRECY, Milestone.SECRECY_REVIEWED), Map.entry(Stage.DISCUSSION, Milestone.DISCUSSED),
            Map.entry(Stage.SIGN, Milestone.SIGNED)));
    /** The plan names no day the assignment begins or the release takes up its work. */
    private static final int ASSIGN_DAYS = 2;
    private static final int RELEASE_DAYS = 3;

    private PlannedDays() {
    }

    public static Map<Stage, Integer> of(Map<Milestone, LocalDate> dates, WorkingDays calendar) {
        Map<Stage, Integer> days = new EnumMap<>(Stage.class);
        days.put(Stage.ASSIGN, ASSIGN_DAYS);
        LocalDate before = dates.get(Milestone.ASSIGNED);
        for (Stage stage : Stage.values()) {
            LocalDate end = dates.get(ENDS.get(stage));
            if (ENDS.containsKey(stage) && end != null && before != null) {
                days.put(stage, Math.max(0, calendar.between(before, end)));
                before = end;
            }
        }
        days.put(Stage.RELEASE, RELEASE_DAYS);
        return days;
    }
}
