package org.qianfa.signoff;

/** What the level above ticks before it accepts a submitted report (形式审查); not what the report says. */
public enum FormPoint {
    /** 发文字号、签发人、成文日期齐全. */
    MARKS,
    /** 五项内容齐全. */
    ELEMENTS,
    /** 未夹带请示事项. */
    NO_REQUESTS,
    /** 文本与签发封存一致. */
    SEALED
}
