package org.qianfa.publication;

/** The three reviews and proofreadings before release (三审三校), in order. No person may hold two. */
public enum ReleaseStep {
    /** 初审·一校. */
    FIRST,
    /** 复审·二校. */
    SECOND,
    /** 终审·三校. */
    FINAL;

    /** {@code null} after the last. */
    public ReleaseStep following() {
        return this == FINAL ? null : values()[ordinal() + 1];
    }
}
