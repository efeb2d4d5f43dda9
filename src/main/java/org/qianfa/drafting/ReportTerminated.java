package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * Nobody goes on with the report. Whoever keeps something open for it closes that first; the processes end last.
 *
 * @param from the phase it was in
 */
public record ReportTerminated(Actor by, long reportId, ReportPhase from, String reason) implements Fact {
}
