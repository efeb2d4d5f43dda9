package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.publication.CorrectionJudged;
import org.qianfa.publication.ErrorReported;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code correction.bpmn}. */
@Component
class CorrectionProcess {

    private final Tokens tokens;

    CorrectionProcess(Tokens tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void on(ErrorReported fact) {
        tokens.start(Model.CORRECTION, Model.correction(fact.correctionId()), Map.of(Model.CORRECTION_ID, fact.correctionId(),
                Model.REPORT_ID, fact.reportId(), Model.UNIT_ID, fact.unitId()));
    }

    @EventListener
    void on(CorrectionJudged fact) {
        tokens.complete(WaitingAt.of(Model.correction(fact.correctionId()), "userTask_judgeCorrection"), fact.by(),
                Map.of(Model.APPROVED, fact.accepted(), Model.REOPENED, fact.reopened()));
    }
}
