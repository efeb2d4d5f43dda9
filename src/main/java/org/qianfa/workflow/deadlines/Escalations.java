package org.qianfa.workflow.deadlines;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Role;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.springframework.stereotype.Component;

/** Asks the newest decision table who is told that work is overdue. */
@Component
class Escalations {

    private static final String NOBODY = "NONE";

    private final DecisionService decisions;

    Escalations(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @param role whose work it is */
    Optional<Step> after(int workingDaysOverdue, UnitKind unitKind, Role role) {
        String level = decisions.evaluateDecisionTableByKey("escalation",
                Map.of("workingDaysOverdue", workingDaysOverdue, "unitKind", unitKind.name(), "role", role.name())).getSingleResult().getSingleEntry();
        return level.equals(NOBODY) ? Optional.empty() : Optional.of(Step.valueOf(level));
    }
}
