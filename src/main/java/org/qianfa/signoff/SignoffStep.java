package org.qianfa.signoff;

/** The decisions a report passes before and after its signature, in order. */
public enum SignoffStep {
    DEPUTY_REVIEW, SECRECY_REVIEW, DISCUSSION, SIGNATURE,
    /** The reviews before release; only a return is noted here, since it breaks the seal. */
    RELEASE
}
