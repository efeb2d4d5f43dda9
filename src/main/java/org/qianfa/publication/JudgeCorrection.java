package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The office judges a reported error (勘误). If it is accepted, the report is opened again: what is published is what is
 * signed, so a corrected edition takes consolidation, review, signature and release anew. The edition with the error stays
 * readable. Announces {@link CorrectionJudged}.
 */
public interface JudgeCorrection {

    /** @throws Refusal if it was judged already, no answer is given, or the report is under review again */
    void judgeCorrection(Actor by, long correctionId, Judgement judgement) throws Refusal;

    /** @param answer the reason, which the reader will see */
    record Judgement(boolean accepted, String answer) {

        public Judgement {
            answer = answer == null ? "" : answer.strip();
        }
    }

    /** Somebody judged it before. */
    class AlreadyJudged extends Refusal {

        public AlreadyJudged() {
            super("the error was judged already");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** The reader waits for an answer. */
    class AnswerMissing extends Refusal {

        public AnswerMissing() {
            super("an answer with the reason is needed");
        }
    }

    /** An earlier correction has gone on to review; what is accepted now would not get into it. */
    class CorrectionUnderWay extends Refusal {

        public CorrectionUnderWay() {
            super("a correction of the report is under review");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
