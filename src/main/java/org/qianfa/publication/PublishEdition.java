package org.qianfa.publication;

/** Publishes the sealed text after three reviews. Idempotent. */
public interface PublishEdition {

    /** @throws RuntimeException if the text is not the sealed one */
    void publishEdition(long releaseId);
}
