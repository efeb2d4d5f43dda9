package org.qianfa.people;

/** What one person may do in another's name, always about one object. */
public enum Duty {
    /** Write a section and hand it in; the object is the section. */
    DRAFT_SECTION
}
