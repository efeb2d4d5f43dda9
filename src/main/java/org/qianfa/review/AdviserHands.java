package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Whose hands an adviser's own work is in: the review of a matter, or the confirmation of the answers to what he or she raised. For
 * the process, which decides who may hand it on; whom the work can go to is decided here, as if the reviewer called that adviser.
 */
public interface AdviserHands {

    /** Ids of the unit's advisers the work can go to: nobody who wrote what is reviewed, declared a conflict or has concluded; none for who is called already to a review. */
    List<Long> suitable(Work work);

    /**
     * The work is the other adviser's from now on (转办). What was said stays its author's. Announces {@link AdvisersChanged}, or
     * {@link ConfirmationPassed}.
     *
     * @throws Refusal if the person is not {@linkplain #suitable suitable}, no reason is given, or the work is done
     */
    void handOver(Actor by, Work work, long personId, String reason) throws Refusal;

    /**
     * The other adviser may read the matter too, and annotate it as long as the task is lent (委派); only who was called concludes. Who helped does not approve it.
     *
     * @param word what is to be done
     * @throws Refusal if the person is not {@linkplain #suitable suitable}, no word is given, or the work is done
     */
    void lend(Actor by, Work work, long personId, String word) throws Refusal;

    /**
     * @param matterId  {@code null} for what is done on a report's newest matter
     * @param reportId  {@code null} for matters of other kinds
     * @param adviserId whose it is
     */
    record Work(Long matterId, Long reportId, long adviserId) {
    }
}
