package org.qianfa.signoff;

/** How far a report submitted to the level above is there. */
public enum SubmissionState {
    /** 待签收. */
    DELIVERED,
    /** 已签收, formal check to come. */
    RECEIVED,
    /** 形式审查通过. */
    ACCEPTED,
    /** 形式审查退回. */
    RETURNED
}
