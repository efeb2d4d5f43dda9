package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/**
 * What administrators decided otherwise than the rules say themselves. Ids that no rule has are ignored.
 *
 * @param severities by rule id; rules that are not named keep their own
 * @param switchedOff ids of rules that find nothing
 */
public record Settings(Map<String, Severity> severities, Set<String> switchedOff) {

    /** Every rule as it is. */
    public static final Settings NONE = new Settings(Map.of(), Set.of());

    public Settings {
        severities = Map.copyOf(severities);
        switchedOff = Set.copyOf(switchedOff);
    }

    public Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    public boolean off(Rule rule) {
        return switchedOff.contains(rule.id());
    }

    /** A finding of a rule that is switched off is left out; the severity a check gave it holds unless another is set. */
    List<Finding> applied(List<Finding> findings) {
        if (severities.isEmpty() && switchedOff.isEmpty()) {
            return findings;
        }
        List<Finding> left = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!off(finding.rule())) {
                left.add(finding.graded(severities.getOrDefault(finding.rule().id(), finding.severity())));
            }
        }
        return left;
    }
}
