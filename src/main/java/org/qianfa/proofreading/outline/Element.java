package org.qianfa.proofreading.outline;

import java.util.regex.Pattern;

/** What an annual report must tell, known by what its headings say. */
enum Element {
    MEASURES("主要举措和成效", "举措|成效|成绩|主要工作|主要做法|工作情况|开展情况|推进情况|落实情况|完成情况|工作回顾"),
    SHORTCOMINGS("存在的不足和原因", "不足|短板|薄弱|差距|困难|存在的?(?:主要|突出)?问题|主要问题|问题(?:和|与|及|、)原因|问题分析"),
    FIRST_RESPONSIBLE("党政主要负责人履行推进法治建设第一责任人职责的情况", "第一责任人|主要负责人|主要负责同志|主要领导"),
    PLAN("下一年度的主要安排", "下一?(?:步|年|年度|阶段)|明年|来年|今后|(?:工作|主要|重点)(?:安排|计划|打算|思路)|努力方向|年的?(?:工作)?(?:安排|计划|打算|思路)");

    private final String words;
    private final Pattern heading;

    Element(String words, String heading) {
        this.words = words;
        this.heading = Pattern.compile(heading);
    }

    String words() {
        return words;
    }

    boolean in(String title) {
        return heading.matcher(title).find();
    }
}
