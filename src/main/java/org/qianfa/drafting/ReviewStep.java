package org.qianfa.drafting;

/** Steps of the review a report can be returned to without going back to work, in their order. */
public enum ReviewStep {
    DOCUMENT_CHECK, DEPUTY_REVIEW, SECRECY_REVIEW, DISCUSSION
}
