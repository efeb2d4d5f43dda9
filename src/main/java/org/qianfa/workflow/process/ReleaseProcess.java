package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.publication.PublicationScheduled;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code release.bpmn}. */
@Component
class ReleaseProcess {

    private final Tokens tokens;
    private final Decisions decisions;

    ReleaseProcess(Tokens tokens, Decisions decisions) {
        this.tokens = tokens;
        this.decisions = decisions;
    }

    /** Out of order, the token goes to the review the release waits for. */
    @EventListener
    void on(ReleaseReviewed fact) {
        WaitingAt place = WaitingAt.of(Model.report(fact.reportId()), taskOf(fact.step()));
        boolean inOrder = fact.next() == null || fact.approved() && fact.next() == fact.step().following();
        tokens.complete(place, fact.by(), Map.of(Model.APPROVED, fact.approved(),
                Model.REVIEW_OUTCOME, inOrder ? Decisions.CONSOLIDATION : Decisions.WITHIN,
                Model.RESUME_AT, inOrder ? Model.NOWHERE : nextOf(fact, place)));
    }

    private String nextOf(ReleaseReviewed fact, WaitingAt place) {
        String next = taskOf(fact.next());
        return fact.approved() ? next : decisions.passed(place, next);
    }

    /** Before the final review there is nothing to move; the process asks for the moment when it gets there. */
    @EventListener
    void on(PublicationScheduled fact) {
        if (fact.waiting()) {
            tokens.reschedule(Model.RELEASE, Model.report(fact.reportId()), Model.PUBLICATION_MOMENT, fact.moment());
        } else {
            tokens.requireStep(Model.RELEASE, Model.report(fact.reportId()), Model.PUBLICATION_MOMENT);
        }
    }

    static String taskOf(ReleaseStep step) {
        return switch (step) {
            case FIRST -> "userTask_reviewFirst";
            case SECOND -> "userTask_reviewSecond";
            case FINAL -> "userTask_reviewFinal";
        };
    }
}
