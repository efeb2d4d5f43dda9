package org.qianfa.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Hands out what the journal holds about some objects, each entry with its place in the chain. For use cases that have checked who reads. */
public interface JournalExtracts {

    /** Entries about any of these objects, oldest first. */
    List<ChainedEntry> about(Collection<About> objects);

    /** Objects of one kind. */
    record About(String subjectType, Collection<Long> ids) {
    }

    /**
     * An entry with all that its digest is computed from; the person is {@code null} where the process itself acted.
     *
     * @param previousDigest of the entry before it in the whole journal
     */
    record ChainedEntry(long id, Instant at, Long actorId, String actorName, String username, String action, String subjectType,
                        long subjectId, Long unitId, String reason, String details, String previousDigest, String digest) {
    }
}
