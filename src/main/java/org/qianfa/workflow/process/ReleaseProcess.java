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

    ReleaseProcess(Tokens tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void on(ReleaseReviewed fact) {
        tokens.complete(WaitingAt.of(Model.report(fact.reportId()), taskOf(fact.step())), fact.by(),
                Map.of(Model.APPROVED, fact.approved()));
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
