package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * A report began anew in the place of a terminated one.
 *
 * @param reportId the new report
 * @param instead  the terminated one
 */
public record ReportRestarted(Actor by, long reportId, long instead, long cycleId, String reason) implements Fact {
}
