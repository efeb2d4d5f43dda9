package org.qianfa.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads countersigns. Whoever may read the report may read them. */
public interface Countersigns {

    /** @throws org.qianfa.shared.NotFound */
    Countersign countersign(Actor reader, long countersignId);

    /** Newest first. @throws org.qianfa.shared.NotFound */
    List<Countersign> ofReport(Actor reader, long reportId);

    /**
     * @param needed     agreeing votes, 0 unless it is a vote
     * @param endedAt    {@code null} while it is not over
     * @param endReason  why it was given up, {@code null} otherwise
     * @param managed    whether the reader may add and remove signers and give it up
     * @param toSign     whether the reader is asked now
     */
    record Countersign(long id, About about, CountersignMode mode, int needed, CountersignTiming timing, CountersignState state,
                       String asker, String word, Instant askedAt, LocalDate dueOn, Instant endedAt, String endReason,
                       List<Signature> signers, boolean managed, boolean toSign) {
    }

    /**
     * @param asked        whether he or she is asked now
     * @param vote         {@code null} as long as nothing was said
     * @param removeReason why he or she is not asked any more, {@code null} otherwise
     */
    record Signature(long personId, String name, boolean asked, CountersignVote vote, String word, Instant at, String removeReason) {
    }
}
