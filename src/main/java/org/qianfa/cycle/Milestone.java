package org.qianfa.cycle;

/** The dates of the year, in order; all but the two statutory ones are planned back over working days. */
public enum Milestone {
    ASSIGNED, SECTIONS_DRAFTED, SECTIONS_REVIEWED, CONSOLIDATED, CONSULTED, DOCUMENT_CHECKED, LEGALITY_REVIEWED,
    OPINIONS_SETTLED, LEADER_REVIEWED, SECRECY_REVIEWED, DISCUSSED, SIGNED,
    /** 1 March: reported to the level above. Statutory. */
    REPORTED,
    RELEASE_REVIEWED,
    /** 1 April: open to the public. Statutory. */
    PUBLISHED
}
