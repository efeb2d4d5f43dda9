package org.qianfa.workflow.process;

import java.util.Map;
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

    private static String taskOf(ReleaseStep step) {
        return switch (step) {
            case FIRST -> "userTask_reviewFirst";
            case SECOND -> "userTask_reviewSecond";
            case FINAL -> "userTask_reviewFinal";
        };
    }
}
