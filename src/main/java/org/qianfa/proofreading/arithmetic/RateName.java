package org.qianfa.proofreading.arithmetic;

import java.util.List;

/** What is done to those a rate counts: 办结 of 办结率, 调解成功 of 调解成功率. */
final class RateName {

    private static final int LONGEST = 10;
    private static final List<String> OPENINGS = List.of("累计", "全年", "年度", "案件", "事项", "总体", "总", "综合", "平均", "其中", "整体", "目前", "已", "且", "并", "实现");
    private static final List<String> NEGATIONS = List.of("未", "尚未", "没有", "未能", "正在", "待", "无法", "不", "拟");
    private static final List<String> ALREADY = List.of("已经", "已", "得到", "获得", "获", "被", "成功", "顺利", "均", "全部", "予以", "及时", "按时", "按期");

    private RateName() {
    }

    /** Null when the words before the figure name no rate. */
    static String of(Figure rate) {
        String words = Words.core(rate.clause());
        if (!words.endsWith("率")) {
            return null;
        }
        int end = words.length() - 1;
        int start = end;
        while (start > 0 && end - start < LONGEST && Words.han(words.charAt(start - 1)) && "和与及的".indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        String name = words.substring(start, end);
        for (String opening = opening(name); opening != null; opening = opening(name)) {
            name = name.substring(opening.length());
        }
        return name.length() < 2 ? null : name;
    }

    private static String opening(String name) {
        for (String opening : OPENINGS) {
            if (name.startsWith(opening)) {
                return opening;
            }
        }
        return null;
    }

    /** Whether the figure counts those to which this was done: 已办结98件, 98件已办结. */
    static boolean doneIn(Figure figure, String name) {
        String before = Words.core(figure.clause());
        if (before.endsWith(name)) {
            String head = before.substring(0, before.length() - name.length());
            return NEGATIONS.stream().noneMatch(head::endsWith);
        }
        String behind = figure.behind();
        for (String word : ALREADY) {
            behind = behind.startsWith(word) ? behind.substring(word.length()) : behind;
        }
        return behind.startsWith(name) && !behind.startsWith("率", name.length());
    }
}
