package org.qianfa.workflow.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.qianfa.people.UnitKind;
import org.qianfa.signoff.DiscussionRule;
import org.springframework.stereotype.Component;

/** Asks the newest decision table. */
@Component
class DiscussionByTable implements DiscussionRule {

    private final DecisionService decisions;

    DiscussionByTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean needed(UnitKind kind, boolean always) {
        return decisions.evaluateDecisionTableByKey("discussionNeed", Map.of("unitKind", kind.name(), "discussedAlways", always)).getSingleResult().getSingleEntry();
    }
}
