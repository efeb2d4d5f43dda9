package org.qianfa.publication;

/** Makes the text for the public from the sealed text. Idempotent per seal. */
public interface PreparePublicText {

    /** @return the release's id */
    long preparePublicText(long reportId);
}
