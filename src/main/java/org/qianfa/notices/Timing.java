package org.qianfa.notices;

/** When a person hears of something by a medium. */
public enum Timing {
    /** 即时. */
    AT_ONCE,
    /** 每日汇总: with all else of the day, at the hour the person chose. */
    DAILY,
    /** 不通知. */
    NEVER
}
