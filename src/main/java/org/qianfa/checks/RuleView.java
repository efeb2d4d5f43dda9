package org.qianfa.checks;

import java.time.Instant;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/**
 * A rule as it is applied.
 *
 * @param severity of its findings now
 * @param last     what was last decided about it, {@code null} if it is as the product brings it and always was
 */
public record RuleView(Rule rule, Severity severity, boolean switchedOff, Decision last) {

    /** @param severity {@code null} for the rule's own */
    public record Decision(Severity severity, boolean switchedOff, String reason, long by, Instant at) {
    }
}
