package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A consolidated report was taken back before anybody looked at it. */
public record ReportWithdrawn(Actor by, long reportId) implements Fact {
}
