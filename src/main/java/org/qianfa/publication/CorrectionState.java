package org.qianfa.publication;

/** How far a reported error is. */
public enum CorrectionState {
    REPORTED, ACCEPTED, REJECTED
}
