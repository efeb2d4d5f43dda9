package org.qianfa.review;

import java.time.LocalDate;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A department head answers the consultation (征求意见) for the own department, once in each round. Announces {@link ConsultationAnswered}. */
public interface AnswerConsultation {

    /**
     * @param text mandatory for an objection
     * @param verdict what the department says, never {@link Verdict#NO_REPLY}
     * @throws Refusal if an objection has no text, the department has answered this round, the limit has passed, or the report is not
     *                 under review
     */
    void answerConsultation(Actor by, long reportId, long departmentId, Verdict verdict, String text) throws Refusal;


    /** Whether the department objects. */
    enum Verdict {
        /** 无意见. */
        NO_OBJECTION,
        /** 有意见. */
        OBJECTION,
        /** 逾期未反馈，视为无意见: said by nobody, taken down when the limit has passed. */
        NO_REPLY
    }

    /** The limit has passed; that the department was silent is on record. */
    class ConsultationOver extends Refusal {

        public ConsultationOver(LocalDate dueOn) {
            super("the consultation ended on " + dueOn, dueOn.toString());
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
