package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MaterialsSupplemented;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.ReviewApproved;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code legality-review.bpmn}. */
@Component
class LegalityReviewProcess {

    private final Tokens tokens;

    LegalityReviewProcess(Tokens tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void on(MatterSubmitted fact) {
        tokens.complete(at(fact.matterId(), fact.reportId(), "userTask_submitForReview"), fact.by(),
                Map.of(Model.MATTER_ID, fact.matterId()));
    }

    @EventListener
    void on(CompletenessChecked fact) {
        tokens.complete(at(fact.matterId(), fact.reportId(), "userTask_checkCompleteness"), fact.by(),
                Map.of(Model.COMPLETE, fact.complete()));
    }

    @EventListener
    void on(MaterialsSupplemented fact) {
        tokens.complete(at(fact.matterId(), fact.reportId(), supplementing(fact.reportId())), fact.by(), Map.of());
    }

    /** The coordinator's step for a report, its department's for any other matter. */
    static String supplementing(Long reportId) {
        return reportId == null ? "userTask_supplementMatter" : "userTask_supplementMaterials";
    }

    @EventListener
    void on(OpinionGiven fact) {
        tokens.complete(at(fact.matterId(), fact.reportId(), "userTask_giveOpinion").with(Model.ADVISER_ID, fact.by().id()),
                fact.by(), Map.of());
    }

    /** Those who join begin before anybody leaves, so that the step never runs empty in between. */
    @EventListener
    void on(AdvisersChanged fact) {
        String key = Model.matter(fact.matterId(), fact.reportId());
        fact.added().forEach(adviser -> tokens.join(Model.LEGALITY_REVIEW, key, "subProcess_review", Model.ADVISER_ID, adviser));
        fact.removed().forEach(adviser -> tokens.release(WaitingAt.of(key, "userTask_giveOpinion").with(Model.ADVISER_ID, adviser)));
    }

    @EventListener
    void on(LegalityReviewed fact) {
        tokens.complete(at(fact.matterId(), fact.reportId(), "userTask_reviewLegality"), fact.by(), Map.of());
    }

    @EventListener
    void on(ReviewApproved fact) {
        tokens.complete(at(fact.matterId(), fact.reportId(), "userTask_approveReview"), fact.by(),
                Map.of(Model.APPROVED, fact.approved()));
    }

    private static WaitingAt at(long matterId, Long reportId, String taskKey) {
        return WaitingAt.of(Model.matter(matterId, reportId), taskKey);
    }
}
