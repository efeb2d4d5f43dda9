package org.qianfa.review;

import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The reviewer checks whether the materials are complete; if so, the advisers are called, otherwise they must be supplemented (补正). Announces {@link CompletenessChecked}. */
public interface CheckCompleteness {

    /**
     * @param missing   what is missing; mandatory if not complete
     * @param limitDays working days the review shall take at most; {@code null} for the usual
     * @param choice    whom the reviewer calls; looked at only if complete
     * @throws Refusal if nothing is said to be missing though it is not complete, the limit lies outside what is laid down
     *         for the kind of matter, nobody or somebody in conflict is chosen, or the matter is not at this step
     */
    void checkCompleteness(Actor by, long matterId, boolean complete, String missing, Integer limitDays, Choice choice) throws Refusal;

    /** With the advisers proposed. */
    void checkCompleteness(Actor by, long matterId, boolean complete, String missing, Integer limitDays) throws Refusal;

    /** With the usual limit and the advisers proposed. */
    void checkCompleteness(Actor by, long matterId, boolean complete, String missing) throws Refusal;
}
