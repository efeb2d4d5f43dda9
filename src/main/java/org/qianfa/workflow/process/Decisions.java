package org.qianfa.workflow.process;

import java.util.HashMap;
import java.util.Map;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.engine.IdList;
import org.qianfa.workflow.engine.ModelProperties;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.stereotype.Component;

/** Turns a reviewer's verdict into the decisions the diagram's gateways read. */
@Component
class Decisions {

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
        Map<String, Object> decisions = new HashMap<>(more);
        decisions.putAll(order == null ? approved() : returned(place, order));
        tokens.complete(place, by, decisions);
    }

    private static Map<String, Object> approved() {
        // The place to resume at has served its purpose; a later return decides anew.
        return Map.of(Model.APPROVED, true, Model.RESUME_AT, Model.NOWHERE);
    }

    private Map<String, Object> returned(WaitingAt place, ReturnOrder order) {
        return Map.of(Model.APPROVED, false,
                Model.REVIEW_OUTCOME, order.toSections() ? "sections" : "consolidation",
                Model.SECTION_IDS, IdList.text(order.sectionIds()),
                Model.RESUME_AT, resumesAt(place));
    }

    /** The step that returned the report declares where its review goes on; by default from the start. */
    private String resumesAt(WaitingAt place) {
        return model.property(tokens.definitionOf(place), place.taskKey(), ModelProperties.AFTER_REWORK).orElse(Model.NOWHERE);
    }
}
