package org.qianfa.publication;

/** Reads the public page back and compares it with the sealed text, character by character. */
public interface VerifyPublication {

    /** @throws RuntimeException if the page cannot be read or differs; tried again, then an incident */
    void verifyPublication(long releaseId);
}
