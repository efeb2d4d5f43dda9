package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.publication.CorrectionJudged;
import org.qianfa.publication.ErrorReported;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.publication.WithdrawalProposed;
import org.qianfa.signoff.SubmissionReturned;
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
    void on(WithdrawalProposed fact) {
        tokens.begin(Model.WITHDRAWAL_PROPOSED, Model.withdrawal(fact.withdrawalId()), Map.of(Model.WITHDRAWAL_ID, fact.withdrawalId(),
                Model.REPORT_ID, fact.reportId(), Model.UNIT_ID, fact.unitId()));
    }

    @EventListener
    void on(WithdrawalDecided fact) {
        tokens.complete(WaitingAt.of(Model.withdrawal(fact.withdrawalId()), "userTask_decideWithdrawal"), fact.by(),
                Map.of(Model.APPROVED, fact.approved(), Model.REOPENED, fact.reopened()));
    }

    /** A report that was finished begins anew; one on its way to the public stops there. */
    @EventListener
    void on(SubmissionReturned fact) {
        switch (fact.effect()) {
            case REOPENED -> tokens.begin(Model.SUBMISSION_RETURNED, Model.submission(fact.submissionId()),
                    Map.of(Model.REPORT_ID, fact.reportId(), Model.UNIT_ID, fact.unitId()));
            case STOPPED -> tokens.stop(Model.report(fact.reportId()), Model.RELEASE_STOPPED);
            case NONE -> { }
        }
    }

    @EventListener
    void on(CorrectionJudged fact) {
        tokens.complete(WaitingAt.of(Model.correction(fact.correctionId()), "userTask_judgeCorrection"), fact.by(),
                Map.of(Model.APPROVED, fact.accepted(), Model.REOPENED, fact.reopened()));
    }
}
