package org.qianfa.workflow.process;

import org.qianfa.drafting.ReportWithdrawn;
import org.qianfa.drafting.SectionWithdrawn;
import org.qianfa.publication.ReleaseReviewWithdrawn;
import org.qianfa.review.AnswersWithdrawn;
import org.qianfa.review.ConsultationGivenBack;
import org.qianfa.review.DocumentCheckWithdrawn;
import org.qianfa.review.SubmissionWithdrawn;
import org.qianfa.review.SupplementWithdrawn;
import org.qianfa.shared.Fact;
import org.qianfa.signoff.VerdictWithdrawn;
import org.qianfa.workflow.engine.StepsBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that take a step back (撤回): its token returns to it, by itself or because whoever has the next step gave it back. */
@Component
class WithdrawnSteps {

    private final StepsBack stepsBack;

    WithdrawnSteps(StepsBack stepsBack) {
        this.stepsBack = stepsBack;
    }

    @EventListener
    void on(SectionWithdrawn fact) {
        stepsBack.take(Model.section(fact.sectionId()), "userTask_draftSection");
    }

    @EventListener
    void on(ReportWithdrawn fact) {
        back(fact, fact.reportId(), "userTask_consolidateReport", false);
    }

    @EventListener
    void on(ConsultationGivenBack fact) {
        back(fact, fact.reportId(), "userTask_consolidateReport", true);
    }

    @EventListener
    void on(DocumentCheckWithdrawn fact) {
        back(fact, fact.reportId(), "userTask_checkDocument", fact.given());
    }

    @EventListener
    void on(SubmissionWithdrawn fact) {
        back(fact, fact.reportId(), "userTask_submitForReview", fact.given());
    }

    @EventListener
    void on(SupplementWithdrawn fact) {
        back(fact, Model.matter(fact.matterId(), fact.reportId()), LegalityReviewProcess.supplementing(fact.reportId()), fact.given());
    }

    @EventListener
    void on(AnswersWithdrawn fact) {
        back(fact, fact.reportId(), "userTask_answerOpinions", fact.given());
    }

    @EventListener
    void on(VerdictWithdrawn fact) {
        String step = switch (fact.step()) {
            case DEPUTY_REVIEW -> "userTask_reviewAsDeputyLeader";
            case SECRECY_REVIEW -> "userTask_reviewSecrecy";
            case DISCUSSION -> "userTask_recordDiscussion";
            case SIGNATURE, RELEASE -> throw new IllegalArgumentException(fact.step() + " is not taken back");
        };
        back(fact, fact.reportId(), step, fact.given());
    }

    @EventListener
    void on(ReleaseReviewWithdrawn fact) {
        back(fact, fact.reportId(), ReleaseProcess.taskOf(fact.step()), fact.given());
    }

    private void back(Fact fact, long reportId, String step, boolean given) {
        back(fact, Model.report(reportId), step, given);
    }

    private void back(Fact fact, String businessKey, String step, boolean given) {
        if (given) {
            stepsBack.give(businessKey, step, fact.by());
        } else {
            stepsBack.take(businessKey, step);
        }
    }
}
