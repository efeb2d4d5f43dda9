package org.qianfa.notices;

/** What a notice is about, as far as people choose by it how they hear of it. */
public enum NoticeKind {
    /** 我的事项: a task for this person. */
    OWN_TASK,
    /** 待领办: a task that lies in a pool of this person. */
    POOL_TASK,
    /** 期限提醒: the date of a task is near or has passed. */
    DEADLINE,
    /** 期限变动: a task is due on another day than before. */
    DATE_MOVED,
    /** 催办: somebody who waits asked for haste. */
    URGED,
    /** 协同: something to read, a question or its answer. */
    COOPERATION,
    /** 退回: something came back. */
    RETURNED,
    /** 提到我: somebody named this person. */
    MENTIONED,
    /** 回避: an adviser declined a review. */
    DECLINED,
    /** 公开: published, withdrawn, or something wrong with a public page. */
    PUBLIC_PAGE,
    /** 系统: the house found something in itself. For system administrators only. */
    SYSTEM
}
