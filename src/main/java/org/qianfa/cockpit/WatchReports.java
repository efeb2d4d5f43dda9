package org.qianfa.cockpit;

import java.util.List;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;

/**
 * Reports by stage and date. A {@code SYSTEM_ADMIN} watches all, a {@code DISTRICT_SUPERVISOR} the district and the units
 * below, a {@code COORDINATOR} the own unit.
 */
public interface WatchReports {

    /** @throws org.qianfa.shared.NotPermitted if the person watches no report */
    Page reports(Actor by, Filter filter, ReportCursor after, int size);

    /** How many reports the filter leaves, whichever page. @throws org.qianfa.shared.NotPermitted */
    Totals totals(Actor by, Filter filter);

    /** What can be filtered by. @throws org.qianfa.shared.NotPermitted */
    Choices choices(Actor by);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person does not watch it */
    ReportLine report(Actor by, long reportId);

    /** Years and units may be {@code null}: all. */
    record Filter(Integer year, Long unit, boolean overdueOnly) {
    }

    record Page(List<ReportLine> reports, ReportCursor next) {
    }

    /**
     * @param stuck      whether a step of the process failed and waits for an administrator
     * @param terminated whether nobody goes on with it
     */
    record ReportLine(long reportId, long cycleId, long unitId, String unit, int year, String title, boolean stuck, boolean terminated,
                      List<StageStep> stages) {

        public boolean overdue() {
            return stages.stream().anyMatch(StageStep::overdue);
        }
    }

    record Totals(long reports, long overdue, long finished) {
    }

    record Choices(List<Integer> years, List<Unit> units) {
    }
}
