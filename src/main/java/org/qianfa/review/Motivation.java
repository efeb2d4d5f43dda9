package org.qianfa.review;

/** Why somebody annotates the text; the names are those of the W3C Web Annotation vocabulary. */
public enum Motivation {
    /** 批注: says something that calls for no answer. */
    COMMENTING,
    /** 修改建议: proposes other words. */
    EDITING,
    /** 意见: judges; it must be answered. */
    ASSESSING
}
