package org.qianfa.publication;

/** Something is wrong with a published page. Published in the transaction that took it down; no process waits for it. */
public record IncidentOpened(long incidentId, IncidentKind kind, long reportId, long unitId) {
}
