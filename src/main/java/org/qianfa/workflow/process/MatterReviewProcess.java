package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FindingAnswersConfirmed;
import org.qianfa.review.FindingsAnswered;
import org.qianfa.review.LevelDecided;
import org.qianfa.review.MatterOpened;
import org.qianfa.review.ReplyConfirmed;
import org.qianfa.workflow.engine.IdList;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code matter-review.bpmn}. */
@Component
class MatterReviewProcess {

    private final Tokens tokens;

    MatterReviewProcess(Tokens tokens) {
        this.tokens = tokens;
    }

    @EventListener
    void on(MatterOpened fact) {
        tokens.start(Model.MATTER_REVIEW, Model.matter(fact.matterId(), null), Map.of(Model.MATTER_ID, fact.matterId(),
                Model.MATTER_KIND, fact.kind().name(), Model.MATTER_TITLE, fact.title(), Model.UNIT_ID, fact.unitId(),
                Model.DEPARTMENT_ID, fact.departmentId()));
    }

    @EventListener
    void on(LevelDecided fact) {
        tokens.complete(at(fact.matterId(), fact.level() == Level.HEAD ? "userTask_approveCase" : "userTask_decideCase"), fact.by(),
                Map.of(Model.APPROVED, fact.approved()));
    }

    @EventListener
    void on(FindingsAnswered fact) {
        tokens.complete(at(fact.matterId(), "userTask_answerFindings"), fact.by(),
                Map.of(Model.AUTHOR_IDS, IdList.text(fact.authorIds())));
    }

    @EventListener
    void on(FindingAnswersConfirmed fact) {
        tokens.complete(at(fact.matterId(), "userTask_confirmFindingAnswers").with(Model.ADVISER_ID, fact.by().id()), fact.by(), Map.of());
    }

    @EventListener
    void on(ReplyConfirmed fact) {
        tokens.complete(at(fact.matterId(), "userTask_confirmReply"), fact.by(), Map.of(Model.APPROVED, fact.accepted()));
    }

    private static WaitingAt at(long matterId, String taskKey) {
        return WaitingAt.of(Model.matter(matterId, null), taskKey);
    }
}
