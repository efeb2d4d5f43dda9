package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.review.AnswersConfirmed;
import org.qianfa.review.ConfirmationPassed;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.OpinionsAnswered;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SigningDeclined;
import org.qianfa.workflow.engine.IdList;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code report-review.bpmn}. */
@Component
class ReportReviewProcess {

    private final Tokens tokens;
    private final Decisions decisions;

    ReportReviewProcess(Tokens tokens, Decisions decisions) {
        this.tokens = tokens;
        this.decisions = decisions;
    }

    @EventListener
    void on(ConsultationAnswered fact) {
        tokens.complete(at(fact.reportId(), "userTask_consultDepartment").with(Model.DEPARTMENT_ID, fact.departmentId()),
                fact.by(), Map.of());
    }

    @EventListener
    void on(DocumentChecked fact) {
        decisions.complete(at(fact.reportId(), "userTask_checkDocument"), fact.by(), fact.order());
    }

    @EventListener
    void on(OpinionsAnswered fact) {
        tokens.complete(at(fact.reportId(), "userTask_answerOpinions"), fact.by(), Map.of(Model.AUTHOR_IDS, IdList.text(fact.authorIds())));
    }

    @EventListener
    void on(AnswersConfirmed fact) {
        tokens.complete(at(fact.reportId(), "userTask_confirmAnswers").with(Model.ADVISER_ID, fact.by().id()),
                fact.by(), Map.of());
    }

    /** Also the confirmation on a matter that is no report. */
    @EventListener
    void on(ConfirmationPassed fact) {
        String task = fact.reportId() == null ? "userTask_confirmFindingAnswers" : "userTask_confirmAnswers";
        tokens.reassign(WaitingAt.of(Model.matter(fact.matterId(), fact.reportId()), task).with(Model.ADVISER_ID, fact.from()), Model.ADVISER_ID,
                fact.to(), fact.to());
    }

    @EventListener
    void on(DeputyLeaderReviewed fact) {
        decisions.complete(at(fact.reportId(), "userTask_reviewAsDeputyLeader"), fact.by(), fact.order());
    }

    @EventListener
    void on(SecrecyReviewed fact) {
        decisions.complete(at(fact.reportId(), "userTask_reviewSecrecy"), fact.by(), fact.order(),
                Map.of(Model.DISCLOSED, fact.disclosed(), Model.DISCUSSION_NEEDED, fact.discussionNeeded()));
    }

    @EventListener
    void on(DiscussionRecorded fact) {
        decisions.complete(at(fact.reportId(), "userTask_recordDiscussion"), fact.by(), fact.order());
    }

    @EventListener
    void on(ReportSigned fact) {
        decisions.complete(at(fact.reportId(), "userTask_signReport"), fact.by(), null,
                Map.of(Model.REVIEW_OUTCOME, "signed"));
    }

    @EventListener
    void on(SigningDeclined fact) {
        decisions.complete(at(fact.reportId(), "userTask_signReport"), fact.by(), fact.order());
    }

    private static WaitingAt at(long reportId, String taskKey) {
        return WaitingAt.of(Model.report(reportId), taskKey);
    }
}
