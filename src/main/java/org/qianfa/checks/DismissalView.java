package org.qianfa.checks;

import java.time.Instant;
import org.qianfa.proofreading.finding.Severity;

/**
 * That a person looked at a finding and let the words stand.
 *
 * @param reportId the report it was dismissed in; it counts for every later text of the unit
 * @param rule     id of the rule
 * @param severity at the time
 */
public record DismissalView(long id, long unitId, long reportId, long sectionId, String rule, Severity severity, String excerpt,
                            String sentence, String reason, long dismissedBy, Instant dismissedAt) {
}
