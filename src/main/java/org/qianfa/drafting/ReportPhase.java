package org.qianfa.drafting;

/** How far a report is, as its own rules need to know. Which step of the process it stands at, the workflow knows. */
public enum ReportPhase {
    PLANNED, DRAFTING, CONSOLIDATING, UNDER_REVIEW, SIGNED, PUBLISHED, WITHHELD, ARCHIVED,
    /** 作废: nobody goes on with it. */
    TERMINATED
}
