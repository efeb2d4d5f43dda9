package org.qianfa.publication;

import java.time.Instant;
import java.util.Optional;

/** When releases are to go public. For the process. */
public interface PublicationPlans {

    /** Empty: as soon as the final review is passed. */
    Optional<Instant> moment(long releaseId);
}
