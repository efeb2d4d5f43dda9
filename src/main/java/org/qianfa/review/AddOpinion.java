package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** An adviser called to the matter, or the reviewer, raises an opinion on the text, as long as the own review is not concluded. Every opinion must be answered. */
public interface AddOpinion {

    /**
     * @return the opinion's id
     * @throws Refusal if the words are not in the text at that place, the text of the opinion is missing, a file cannot be kept, or the own review is concluded
     */
    long addOpinion(Actor by, long matterId, Command command, List<Upload> files) throws Refusal;

    /** Without files. */
    long addOpinion(Actor by, long matterId, Command command) throws Refusal;


    /**
     * @param text            the opinion; mandatory
     * @param legalBasis      provision it rests on, may be {@code null}
     * @param proposedWording what the quoted words should become, may be {@code null}
     */
    record Command(Anchor anchor, OpinionKind kind, Severity severity, String text, String legalBasis, String proposedWording) {
    }

    /** What is wrong. */
    enum OpinionKind {
        /** 违法. */
        ILLEGAL,
        /** 法律风险. */
        LEGAL_RISK,
        /** 程序. */
        PROCEDURE,
        /** 文字. */
        WORDING
    }

    /** How much it matters to the author. */
    enum Severity {
        /** 必须修改. */
        REQUIRED,
        /** 建议修改. */
        RECOMMENDED,
        /** 供参考. */
        OPTIONAL
    }
}
