package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The reviewer or the approver changes the advisers of a matter under review. What those removed sent stays theirs and stands. Announces {@link AdvisersChanged}. */
public interface ChangeAdvisers {

    /**
     * @param reason mandatory
     * @throws Refusal if the reason is missing, nobody is named, somebody in conflict is added, somebody removed has concluded
     *         or was not called, or the matter is not under review
     */
    void changeAdvisers(Actor by, long matterId, List<Long> added, List<Long> removed, String reason) throws Refusal;
}
