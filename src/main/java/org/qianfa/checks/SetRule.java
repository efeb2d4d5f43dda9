package org.qianfa.checks;

import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Switches a rule off or on, or sets how grave its findings are. By system administrators; holds for all units from now on. */
public interface SetRule {

    /**
     * The same decision again changes nothing.
     *
     * @throws Refusal                     without a reason
     * @throws org.qianfa.shared.NotFound  if there is no such rule
     */
    void setRule(Actor by, String rule, Decision decision) throws Refusal;

    /** @param severity {@code null} for the rule's own */
    record Decision(Severity severity, boolean switchedOff, String reason) {
    }
}
