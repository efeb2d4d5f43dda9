package org.qianfa.problems;

/** What is said of a problem. */
public enum ProblemField {
    YEAR, TEXT, CAUSE, MEASURE, LEAD, PLANNED_ON, PROGRESS, EVIDENCE_DAY, EVIDENCE_NOTE, EVIDENCE_DOCUMENT, CHAPTER
}
