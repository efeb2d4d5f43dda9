package org.qianfa.review.application;

import org.qianfa.drafting.ReportTerminated;
import org.qianfa.review.MatterStopped;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Matters;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the review of a terminated report. What was said stays; consultations, checks and answers are shut by the phase of the
 * report itself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TerminatedReviews {

    private final Matters matters;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    TerminatedReviews(Matters matters, ReviewClocks clocks, Proceedings proceedings) {
        this.matters = matters;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    /** Before the processes end by the same fact. */
    @EventListener
    @Order(0)
    void on(ReportTerminated fact) {
        matters.newestOfReport(fact.reportId()).filter(matter -> matter.state().open()).ifPresent(matter -> stop(fact, matter));
    }

    private void stop(ReportTerminated fact, Matter matter) {
        matter.course().stop(clocks.today());
        proceedings.record(fact.by(), "StopReview", matter, fact.reason(), null);
        proceedings.announce(new MatterStopped(fact.by(), matter.id(), fact.reportId()));
    }
}
