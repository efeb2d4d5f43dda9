package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator, or the drafter of the section, answers an opinion: adopted, partly or rejected. Adopted words become a
 * new revision of the section. An opinion on the file of a matter is answered by its department, which hands in amended
 * files apart ({@link HandInFile}).
 */
public interface AnswerOpinion {

    /** @throws Refusal if a reason is missing, an adopted opinion brings neither a new text nor a reason why none is needed, or the answers are closed */
    void answerOpinion(Actor by, long opinionId, Command command) throws Refusal;


    /**
     * @param reason          mandatory for {@code PARTLY} and {@code REJECTED}, and where the text stays as it is
     * @param newText         the whole new text of the section; {@code null} if it stays as it is
     * @param basedOnRevision id of the revision the new text was written on; mandatory with {@code newText}
     * @param keepText        says that an adopted opinion needs no change of text
     * @param sectionId       the section changed for an opinion on the whole report, otherwise {@code null}
     */
    record Command(Verdict verdict, String reason, String newText, Long basedOnRevision, boolean keepText, Long sectionId) {

        public Command(Verdict verdict, String reason, String newText, Long basedOnRevision, boolean keepText) {
            this(verdict, reason, newText, basedOnRevision, keepText, null);
        }
    }

    /** What became of an opinion. */
    enum Verdict {
        /** 采纳. */
        ADOPTED,
        /** 部分采纳. */
        PARTLY,
        /** 不采纳. */
        REJECTED
    }
}
