package org.qianfa.cycle;

/** The five elements of content that a report must hold (五项内容). */
public enum ContentElement {
    /** 上一年度推进法治政府建设的主要举措和成效. */
    MEASURES_AND_RESULTS,
    /** 上一年度推进法治政府建设存在的不足和原因. */
    SHORTCOMINGS_AND_CAUSES,
    /** 上一年度党政主要负责人履行推进法治建设第一责任人职责的有关情况. */
    FIRST_RESPONSIBLE_DUTIES,
    /** 下一年度推进法治政府建设的主要安排. */
    NEXT_YEAR_PLAN,
    /** 其他需要报告的情况. */
    OTHER
}
