package org.qianfa.review;

/** What a legality review comes to. */
public enum LegalityOutcome {
    /** 合法. */
    LAWFUL,
    /** 应当予以修改. */
    AMEND,
    /** 不合法: may not go on to discussion. */
    UNLAWFUL
}
