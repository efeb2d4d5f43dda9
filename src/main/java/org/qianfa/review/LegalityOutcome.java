package org.qianfa.review;

/** Conclusion of a legality review, from the mildest to the strictest. */
public enum LegalityOutcome {
    /** 合法. */
    LAWFUL,
    /** 应当予以修改. */
    AMEND,
    /** 退回补正: cannot be judged on what was submitted; it is supplemented and submitted anew. */
    RETURNED,
    /** 不合法. */
    UNLAWFUL;

    /** Whether what was reviewed may go on, once what must be amended is. */
    public boolean passes() {
        return this == LAWFUL || this == AMEND;
    }
}
