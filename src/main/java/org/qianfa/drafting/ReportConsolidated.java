package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The coordinator has consolidated the sections into one report (统稿). */
public record ReportConsolidated(Actor by, long reportId) implements Fact {
}
