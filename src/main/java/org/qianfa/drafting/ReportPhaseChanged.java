package org.qianfa.drafting;

/** A report has reached another phase. Published in the transaction that made it so; for read tables. */
public record ReportPhaseChanged(long reportId, ReportPhase phase) {
}
