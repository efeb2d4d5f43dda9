package org.qianfa.publication;

/** What of a published page is not as sealed. */
public enum Aspect {
    TITLE, TEXT, DIGESTS,
    /** It is not the page of a report at all. */
    NO_REPORT,
    /** There is no page. */
    NO_PAGE,
    /** The day it was published. */
    DAY
}
