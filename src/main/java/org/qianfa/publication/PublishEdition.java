package org.qianfa.publication;

import java.time.Instant;
import org.qianfa.shared.Refusal;

/** Publishes the sealed text after three reviews. Idempotent. */
public interface PublishEdition {

    /**
     * @throws PublicationPostponed if the moment set for it is still to come, whatever it was when somebody began to wait for it
     * @throws RuntimeException     if the text is not the sealed one
     */
    void publishEdition(long releaseId) throws PublicationPostponed;

    /** It is to be published later. */
    class PublicationPostponed extends Refusal {

        public PublicationPostponed(Instant moment) {
            super("it is to be published at " + moment, moment.toString());
        }
    }
}
