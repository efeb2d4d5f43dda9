package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.RecountPlan.Move;
import org.qianfa.drafting.ReopenedReports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When an open task is due after a date of its year was counted anew. */
@Component
public class PlanTerms {

    private final DueDates dates;
    private final MatterFacts matters;
    private final ReopenedReports reopened;
    private final ZoneId zone;

    PlanTerms(DueDates dates, MatterFacts matters, ReopenedReports reopened, @Value("${qianfa.zone}") ZoneId zone) {
        this.dates = dates;
        this.matters = matters;
        this.reopened = reopened;
        this.zone = zone;
    }

    /** @param variables of the task @return empty if the task does not go by the plan, or goes by a day set for it alone */
    public Optional<Date> again(Map<String, Object> variables, Move move, Date due) {
        Long report = (Long) variables.get("reportId");
        if (report != null && reopened.reopenedOn(report).isPresent()) {
            return Optional.empty();
        }
        if (move.milestone() == Milestone.SECTIONS_DRAFTED) {
            return drafted(move, due);
        }
        if (move.milestone() == Milestone.LEGALITY_REVIEWED) {
            return Optional.ofNullable(matters.due((Long) variables.get("matterId")));
        }
        return Optional.of(report == null ? dates.of((Long) variables.get("cycleId"), move.milestone().name())
                : dates.ofReport(report, move.milestone().name()));
    }

    /** Sections and figures may have been given a day of their own. */
    private Optional<Date> drafted(Move move, Date due) {
        ZonedDateTime local = due.toInstant().atZone(zone);
        LocalDate day = local.toLocalDate();
        return day.equals(move.from()) ? Optional.of(Date.from(move.to().atTime(local.toLocalTime()).atZone(zone).toInstant())) : Optional.empty();
    }
}
