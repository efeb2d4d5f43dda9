package org.qianfa.publication;

/** What can be wrong with a published page. */
public enum IncidentKind {
    /** 页面与封存不一致. */
    PAGE_CHANGED,
    /** 页面打不开. */
    PAGE_GONE,
    /** 逾期公开: published after the statutory date. Never good again by itself. */
    PUBLISHED_LATE
}
