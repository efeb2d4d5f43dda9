package org.qianfa.workflow.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.WayBack;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.engine.IdList;
import org.qianfa.workflow.engine.ModelProperties;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.stereotype.Component;

/** Turns a reviewer's verdict into the decisions the diagram's gateways read. */
@Component
class Decisions {

    /** The review goes on at another of its steps. */
    static final String WITHIN = "within";
    static final String CONSOLIDATION = "consolidation";
    private static final Map<ReviewStep, String> STEPS = Map.of(ReviewStep.DOCUMENT_CHECK, "userTask_checkDocument",
            ReviewStep.DEPUTY_REVIEW, "userTask_reviewAsDeputyLeader", ReviewStep.SECRECY_REVIEW, "userTask_reviewSecrecy",
            ReviewStep.DISCUSSION, "userTask_recordDiscussion");

    private final Tokens tokens;
    private final ModelProperties model;

    Decisions(Tokens tokens, ModelProperties model) {
        this.tokens = tokens;
        this.model = model;
    }

    /** @param order {@code null} if approved */
    void complete(WaitingAt place, Actor by, ReturnOrder order) {
        complete(place, by, order, Map.of());
    }

    void complete(WaitingAt place, Actor by, ReturnOrder order, Map<String, Object> more) {
        Map<String, Object> decisions = new HashMap<>(order == null ? approved(place) : returned(place, order));
        decisions.putAll(more);
        tokens.complete(place, by, decisions);
    }

    /** Passed to be passed again, the step sends the report straight back to who asked for that. */
    private Map<String, Object> approved(WaitingAt place) {
        Object back = tokens.valueAt(place, Model.COMES_BACK_TO);
        if (back != null && !Model.NOWHERE.equals(back)) {
            return Map.of(Model.APPROVED, true, Model.REVIEW_OUTCOME, WITHIN, Model.RESUME_AT, back, Model.COMES_BACK_TO, Model.NOWHERE);
        }
        // The place to resume at has served its purpose; a later return decides anew.
        return Map.of(Model.APPROVED, true, Model.REVIEW_OUTCOME, CONSOLIDATION, Model.RESUME_AT, Model.NOWHERE);
    }

    private Map<String, Object> returned(WaitingAt place, ReturnOrder order) {
        if (order.to() != null) {
            return Map.of(Model.APPROVED, false, Model.REVIEW_OUTCOME, WITHIN, Model.RESUME_AT, passed(place, STEPS.get(order.to())),
                    Model.COMES_BACK_TO, order.straightBack() ? place.taskKey() : Model.NOWHERE);
        }
        return Map.of(Model.APPROVED, false,
                Model.REVIEW_OUTCOME, order.toSections() ? "sections" : CONSOLIDATION,
                Model.SECTION_IDS, IdList.text(order.sectionIds()),
                Model.RESUME_AT, resumesAt(place, order.wayBack()));
    }

    /** That step, to which the one that waits returns. @throws OutOfStep if the review began by a diagram without a way there */
    String passed(WaitingAt place, String step) {
        if (!List.of(declared(place, ModelProperties.RETURNS_TO).orElse("").split(",")).contains(step)) {
            throw new OutOfStep(place.taskKey() + " does not return to " + step, "reviewBeganEarlier");
        }
        return step;
    }

    /** The step that returned the report declares where its review goes on; by default from the start. */
    private String resumesAt(WaitingAt place, WayBack wayBack) {
        return switch (wayBack) {
            case ALL_AGAIN -> Model.NOWHERE;
            case STRAIGHT_BACK -> declared(place, ModelProperties.STRAIGHT_BACK).or(() -> declared(place, ModelProperties.AFTER_REWORK)).orElse(Model.NOWHERE);
            case AS_DECLARED -> declared(place, ModelProperties.AFTER_REWORK).orElse(Model.NOWHERE);
        };
    }

    private Optional<String> declared(WaitingAt place, String property) {
        return model.property(tokens.definitionOf(place), place.taskKey(), property);
    }
}
