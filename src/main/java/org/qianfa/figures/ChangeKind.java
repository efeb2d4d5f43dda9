package org.qianfa.figures;

/** What was done to a figure. */
public enum ChangeKind {
    ADDED, REQUESTED, GIVEN, HANDED_IN, CONFIRMED, RETURNED, DESCRIBED, LAST_YEAR, COMPUTED, EVIDENCE, LINKED, UNLINKED, WORDED, WITHDRAWN, REMOVED
}
