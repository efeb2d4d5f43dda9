package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.cycle.Milestone;
import org.springframework.stereotype.Component;

/** On which day a step of a report is due: by the plan of its year, moved if it stood still, or by the term of one that was opened again. */
@Component
class PlanOfReport {

    private final MovedDays moved;
    private final ReopenedTerms reopened;

    PlanOfReport(MovedDays moved, ReopenedTerms reopened) {
        this.moved = moved;
        this.reopened = reopened;
    }

    LocalDate due(long reportId, Milestone milestone) {
        return again(reportId, milestone).orElseGet(() -> moved.planned(reportId, milestone));
    }

    /** Empty if the report was not opened again. */
    Optional<LocalDate> again(long reportId, Milestone milestone) {
        return reopened.due(reportId, milestone);
    }
}
