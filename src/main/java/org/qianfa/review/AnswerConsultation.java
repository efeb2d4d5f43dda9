package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A department head answers the consultation (征求意见) for the own department, once in each round. Announces {@link ConsultationAnswered}. */
public interface AnswerConsultation {

    /**
     * @param text mandatory for an objection
     * @throws Refusal if an objection has no text, the department has answered this round, or the report is not under review
     */
    void answerConsultation(Actor by, long reportId, long departmentId, Verdict verdict, String text) throws Refusal;


    /** Whether the department objects. */
    enum Verdict {
        /** 无意见. */
        NO_OBJECTION,
        /** 有意见. */
        OBJECTION
    }
}
