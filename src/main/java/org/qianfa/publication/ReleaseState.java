package org.qianfa.publication;

/** How far a release is. */
public enum ReleaseState {
    IN_REVIEW, RETURNED, APPROVED, PUBLISHED
}
