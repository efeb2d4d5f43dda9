package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The levels of an enforcement decision (四级审批) beside the review itself: the head of the enforcing department before
 * it, the deputy leader after it. Nobody decides on two levels. Announces {@link LevelDecided}.
 */
public interface DecideLevel {

    /**
     * @param note mandatory if not approved
     * @throws Refusal if the note is missing, the matter is not at this level, or the person took part on another
     */
    void decideLevel(Actor by, long matterId, Level level, boolean approved, String note) throws Refusal;

    /** In their order. */
    enum Level {
        /** 办案人员. */
        HANDLER,
        /** 执法部门负责人. */
        HEAD,
        /** 法制审核人员. */
        REVIEWER,
        /** 分管领导. */
        DEPUTY_LEADER
    }
}
