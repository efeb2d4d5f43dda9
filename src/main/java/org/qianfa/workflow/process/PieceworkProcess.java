package org.qianfa.workflow.process;

import java.util.Set;
import org.qianfa.checks.MarkBegun;
import org.qianfa.drafting.TextWorkedOn;
import org.qianfa.figures.FigureWorkBegun;
import org.qianfa.review.AnnotationBegun;
import org.qianfa.review.AnswerBegun;
import org.qianfa.review.SettlementBegun;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Piecework;
import org.qianfa.signoff.SecrecyWorkBegun;
import org.qianfa.workflow.engine.StepHands;
import org.qianfa.workflow.persistence.Standstills;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Work that is kept piece by piece beside a step, and moves no token. It is refused while its report stands still, and to those who
 * could take the step while another has it.
 */
@Component
class PieceworkProcess {

    private final StepHands hands;
    private final Standstills standstills;

    PieceworkProcess(StepHands hands, Standstills standstills) {
        this.hands = hands;
        this.standstills = standstills;
    }

    /** First of all: that the report stands still says more than whose hands the step is in. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Piecework piece) {
        if (piece.reportId() != null && standstills.since(piece.reportId()).isPresent()) {
            throw new OutOfStep("report " + piece.reportId() + " is suspended", "reportSuspended");
        }
    }

    @EventListener
    void on(TextWorkedOn piece) {
        hands.requireFree(piece.by(), Model.report(piece.reportId()), "userTask_consolidateReport");
    }

    @EventListener
    void on(AnswerBegun piece) {
        hands.requireFree(piece.by(), Model.matter(piece.matterId(), piece.reportId()), "userTask_answerOpinions", "userTask_answerFindings",
                "userTask_supplementMatter");
    }

    @EventListener
    void on(SettlementBegun piece) {
        hands.requireOwn(piece.by(), Model.matter(piece.matterId(), piece.reportId()), Set.of("userTask_confirmAnswers", "userTask_confirmFindingAnswers"));
    }

    /** Also ends what a colleague may write who helped with a review: the task went back. */
    @EventListener
    void on(AnnotationBegun piece) {
        hands.requireOwn(piece.by(), Model.matter(piece.matterId(), piece.reportId()), Set.of("userTask_giveOpinion"), "userTask_reviewLegality");
    }

    @EventListener
    void on(MarkBegun piece) {
        hands.requireFree(piece.by(), Model.report(piece.reportId()), "userTask_consolidateReport", "userTask_checkDocument", "userTask_reviewFirst",
                "userTask_reviewSecond", "userTask_reviewFinal");
    }

    @EventListener
    void on(FigureWorkBegun piece) {
        if (piece.requestId() != null) {
            hands.requireFree(piece.by(), Model.figures(piece.requestId()), "userTask_giveFigures", "userTask_confirmFigures");
        }
    }

    @EventListener
    void on(SecrecyWorkBegun piece) {
        hands.requireFree(piece.by(), Model.report(piece.reportId()), "userTask_reviewSecrecy");
    }
}
