package org.qianfa.drafting;

/** How far a section is. */
public enum SectionState {
    PLANNED, DRAFTING, SUBMITTED, RETURNED, DONE
}
