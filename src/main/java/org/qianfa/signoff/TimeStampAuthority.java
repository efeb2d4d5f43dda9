package org.qianfa.signoff;

/** Somebody else who says when something existed (RFC 3161). Without one, seals carry the house's own time alone. */
public interface TimeStampAuthority {

    /** Whether there is one to ask. */
    boolean present();

    /**
     * @return the stamp, DER, checked
     * @throws IllegalStateException if there is no answer, or no good one
     */
    byte[] stamp(byte[] content);
}
