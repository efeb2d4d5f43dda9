package org.qianfa.proofreading.citation;

import java.util.List;

/** The words around a title that say of what time it is spoken. */
final class Sentence {

    private static final int REACH = 80;
    private static final List<String> PAST = List.of("废止", "失效", "修订前", "修改前", "取代", "代替", "替代", "清理", "停止施行", "停止执行",
            "历史", "不再适用", "旧法", "演变", "沿革");
    private static final List<String> COMING = List.of("草案", "征求意见", "立法", "起草", "制定", "修订", "即将", "将于", "出台", "公布", "颁布",
            "审议", "明年", "下一步", "学习", "宣传", "宣讲", "培训", "解读");

    private Sentence() {
    }

    /** Whether what is said of the title is said of a time gone by: 原《…》, 《…》废止后. */
    static boolean past(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : '。';
        return before == '原' || before == '旧' || before == '从' || before == '由' || holdsAny(around(text, start, end), PAST);
    }

    /** Whether it is said that the document is being made or made known. */
    static boolean coming(String text, int start, int end) {
        return holdsAny(around(text, start, end), COMING);
    }

    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !stop(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !stop(text.charAt(to))) {
            to++;
        }
        return text.substring(from, start) + '\n' + text.substring(end, to);
    }

    private static boolean stop(char c) {
        return c == '。' || c == '；' || c == ';' || c == '！' || c == '？';
    }

    private static boolean holdsAny(String words, List<String> looked) {
        for (String word : looked) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
