package org.qianfa.drafting;

/**
 * A report has come out of its process. Published in the transaction that made it so; for read tables.
 *
 * @param phase {@link ReportPhase#PUBLISHED} or {@link ReportPhase#WITHHELD}
 */
public record ReportFinished(long reportId, ReportPhase phase) {
}
