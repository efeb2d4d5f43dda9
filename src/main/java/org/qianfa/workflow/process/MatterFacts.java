package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.cycle.Milestone;
import org.qianfa.review.MattersInProcess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the diagrams need to know of matters under review. Used by them as {@code ${matterFacts.…}}. */
@Component("matterFacts")
public class MatterFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final MattersInProcess matters;
    private final PlanOfReport plan;
    private final ZoneId zone;

    MatterFacts(MattersInProcess matters, PlanOfReport plan, @Value("${qianfa.zone}") ZoneId zone) {
        this.matters = matters;
        this.plan = plan;
        this.zone = zone;
    }

    /** Everybody who reviews: the advisers called, then 0 for whoever reviews for the unit. */
    public List<Long> examiners(long matterId) {
        return Stream.concat(matters.advisers(matterId).stream(), Stream.of(0L)).toList();
    }

    /**
     * When the review must be done: at the end of the last day of its clock, for a report no later than the year's plan
     * says, or the term of one that was opened again. {@code null} while the clock stands still and no plan names a day.
     */
    public Date due(long matterId) {
        MattersInProcess.Terms terms = matters.terms(matterId);
        LocalDate planned = terms.reportId() == null ? null : plan.due(terms.reportId(), Milestone.LEGALITY_REVIEWED);
        return Stream.of(terms.dueOn(), planned).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(day -> Date.from(day.atTime(END_OF_DAY).atZone(zone).toInstant())).orElse(null);
    }
}
