package org.qianfa.publication;

import java.util.Optional;

/** Public pages as they were read back over HTTP and found to be what was signed. */
public interface PublishedPages {

    /** The page as it was read; nothing if it has not been read back, or was before pages were kept. */
    Optional<String> page(long editionId);
}
