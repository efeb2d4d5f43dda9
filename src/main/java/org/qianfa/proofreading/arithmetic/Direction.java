package org.qianfa.proofreading.arithmetic;

import java.util.List;

/** Which way a change goes, and which figures it compares. */
final class Direction {

    private static final List<String> UP = List.of("增长", "增加", "上升", "上涨", "提升", "提高", "增幅", "涨幅", "递增", "多");
    private static final List<String> DOWN = List.of("下降", "减少", "降低", "降幅", "缩减", "压减", "压降", "压缩", "缩短", "下滑", "回落", "少");
    private static final List<String> PAST = List.of("去年", "上年", "上一年", "同期", "前年", "上年度", "原来", "原有");
    private static final List<String> FILLING = List.of("同期", "全年", "年度", "度", "年", "的", "同", "为", "约", "共", "底", "末", "达", "有", "是", "（", "(", "比", "仅", "只");
    private static final List<String> COMPARING = List.of("较", "比", "同比", "环比", "与", "相比");
    private static final List<String> REACHING = List.of("增至", "降至", "升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "提高到", "提高至", "提升到", "提升至", "下降到",
            "下降至", "减少到", "减少至", "降低到", "降低至", "压减至", "缩短至", "扩大到", "扩大至", "压缩到", "压缩至", "压减到", "缩短到",
            "精简到", "精简至", "减至", "减到", "增到", "升到", "降到", "延长到", "延长至");

    private Direction() {
    }

    /** 1, -1, or 0 when the words of the clause do not say. */
    static int of(Figure change) {
        int up = last(UP, change.clause());
        int down = last(DOWN, change.clause());
        return up == down ? 0 : up > down ? 1 : -1;
    }

    private static int last(List<String> words, String text) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }

    /** The nearest figure before the change that is said to be an earlier one. */
    static Figure before(Statement statement, Figure change) {
        for (int i = change.place() - 1; i >= 0; i--) {
            Figure figure = statement.figures().get(i);
            if (figure.part() != change.part()) {
                return null;
            }
            if (suits(change, figure) && past(figure)) {
                return sameThing(statement, figure) ? figure : null;
            }
        }
        return null;
    }

    private static boolean suits(Figure change, Figure figure) {
        boolean share = change.unit().equals("个百分点");
        boolean relative = change.unit().equals("%") || change.unit().equals("倍");
        return share ? figure.percent() : figure.counts() && (relative || figure.unit().equals(change.unit()));
    }

    private static boolean past(Figure figure) {
        String words = figure.clause();
        return Words.any(PAST, words) || year(words) && comparing(words) || words.endsWith("由") || words.endsWith("从");
    }

    /** 上年120件 and 去年审查合同120份 are what is compared; 上年结转20件 and 上年旧存20件 are not. */
    private static boolean sameThing(Statement statement, Figure figure) {
        String words = figure.clause();
        int behind = 0;
        for (String past : PAST) {
            int at = words.lastIndexOf(past);
            behind = Math.max(behind, at < 0 ? 0 : at + past.length());
        }
        String rest = behind == 0 ? "" : words.substring(behind);
        for (int i = 0; i < FILLING.size(); i++) {
            if (rest.startsWith(FILLING.get(i))) {
                rest = rest.substring(FILLING.get(i).length());
                i = -1;
            }
        }
        return rest.isEmpty() || figure.place() > 0 && statement.figures().get(figure.place() - 1).says(rest);
    }

    private static boolean comparing(String clause) {
        return clause.indexOf('比') >= 0 || clause.indexOf('较') >= 0 || clause.indexOf('从') >= 0 || clause.indexOf('由') >= 0;
    }

    private static boolean year(String clause) {
        int at = clause.indexOf('年');
        return at >= 4 && clause.substring(at - 4, at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What the earlier figure is compared with: the one right before it, or what it has become. */
    static Figure now(Statement statement, Figure before) {
        List<Figure> figures = statement.figures();
        if (before.place() + 1 < figures.size()) {
            Figure next = figures.get(before.place() + 1);
            if (next.sameUnit(before) && Words.any(REACHING, next.clause())) {
                return next;
            }
        }
        Figure previous = before.place() > 0 ? figures.get(before.place() - 1) : null;
        boolean beside = previous != null && previous.sameUnit(before) && previous.part() == before.part() && !past(previous);
        return beside && before.clause().indexOf('从') < 0 && before.clause().indexOf('由') < 0 ? previous : null;
    }

    /** Whether the clause begins with the comparison and so goes on about the figure before. */
    static boolean compares(Figure change) {
        for (String word : COMPARING) {
            if (change.clause().startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause says no more than that there is a change. */
    static boolean plain(Figure change) {
        return changeAt(change) <= 3;
    }

    /** Whether the clause has no subject of its own: 增长20%, 同比增长20%, and not 满意度提升5%. */
    static boolean goesOn(Figure change) {
        return changeAt(change) == 0 || compares(change) && plain(change);
    }

    private static int changeAt(Figure change) {
        return Math.max(last(UP, change.clause()), last(DOWN, change.clause()));
    }
}
