package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The head of a department that is being consulted gives the report back to the coordinator who asks for it (同意撤回征求意见). What
 * others have answered stays with its round; the text consolidated anew is put to all departments anew. Announces
 * {@link ConsultationGivenBack}.
 */
public interface GiveConsultationBack {

    /** @throws Refusal if the department has answered, the report is not under review, or no word is given */
    void giveConsultationBack(Actor by, long reportId, long departmentId, String word) throws Refusal;
}
