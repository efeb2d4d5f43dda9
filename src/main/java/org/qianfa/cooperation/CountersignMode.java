package org.qianfa.cooperation;

/** How many have to countersign, and when it is over. */
public enum CountersignMode {
    /** 会签: all are asked at once, and all have to say something. */
    ALL,
    /** 或签: all are asked at once; the first who agrees or objects decides. */
    ANY,
    /** 依次会签: one after the other. */
    IN_ORDER,
    /** 票签: all are asked at once; over as soon as the needed votes are there or out of reach. */
    VOTE
}
