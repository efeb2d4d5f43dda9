package org.qianfa.signoff;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads reports submitted upward inside this installation: the level above all that were sent to it, a unit what became of its own. */
public interface Submissions {

    /** Those sent to the units where the person is supervisor, newest first. */
    Listing submissions(Actor reader, Query query);

    /** With its text. @throws org.qianfa.shared.NotFound if there is none, or it was sent to somebody else */
    Submission submission(Actor reader, long submissionId);

    /** Newest first, for everybody who may read the report. */
    List<Item> ofReport(Actor reader, long reportId);

    /** @param open only those not yet accepted or returned */
    record Query(boolean open, long after, int size) {
    }

    /** @param next cursor of the following page, {@code null} on the last */
    record Listing(List<Item> items, Long next) {
    }

    /** @param reason of a return, or what was said with the acceptance; may be {@code null} */
    record Item(long id, SubmissionState state, long reportId, long fromUnitId, String documentNumber, String title, Instant deliveredAt,
                Instant receivedAt, String receivedByName, Instant checkedAt, String checkedByName, String reason) {
    }

    /**
     * @param newer        whether the report was submitted again since
     * @param sealConfirmed whether the text is the one under the seal, character by character
     */
    record Submission(Item item, String fromUnitName, String text, String digest, boolean newer, boolean sealConfirmed) {
    }
}
