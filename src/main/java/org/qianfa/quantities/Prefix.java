package org.qianfa.quantities;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands in front of a number and bears on it.
 *
 * @param start where the figure begins: a negated bound (不到, 不少于), 连续 and what makes 百 a number (近百) belong to it,
 *              约 and 超 before a full number do not
 */
record Prefix(int start, Modifier modifier) {

    private record Bound(String word, Modifier modifier) { }

    private static final List<Bound> BOUNDS = Stream.of(Modifier.values())
            .flatMap(m -> m.before().stream().map(word -> new Bound(word, m)))
            .sorted(Comparator.comparing((Bound b) -> b.word().length()).reversed()).toList();
    /** Characters that make the modifier the end of another word: 附近, 预约, 节约. */
    private static final Map<String, String> OTHER_WORDS = Map.of("近", "附邻最靠亲贴远", "约", "节预签制条契特违履合公邀相大失", "超", "赶反");
    private static final List<String> TOTALS = List.of("总数", "总量", "数量", "总计", "合计", "得分", "人数", "件数", "次数", "户数", "总人数");
    private static final List<String> LINKS = List.of("达到", "为", "达", "是", "共");

    static Prefix of(Surroundings around, Numeral numeral) {
        int at = numeral.start();
        while (Glyphs.blank(around.at(at - 1))) {
            at--;
        }
        for (Bound bound : BOUNDS) {
            if (around.endsWith(at, bound.word()) && belongs(around, at, bound, numeral)) {
                int start = at - bound.word().length();
                boolean written = numeral.bare() || "不未".indexOf(bound.word().charAt(0)) >= 0;
                return new Prefix(written ? start : numeral.start(), bound.modifier());
            }
        }
        return new Prefix(around.endsWith(at, "连续") ? at - 2 : numeral.start(), Modifier.NONE);
    }

    private static boolean belongs(Surroundings around, int at, Bound bound, Numeral numeral) {
        char before = around.at(at - bound.word().length() - 1);
        return OTHER_WORDS.getOrDefault(bound.word(), "").indexOf(before) < 0 && (!bound.word().equals("上") || numeral.bare());
    }

    /** 数百, 几十, 十几: a number nobody states. */
    static boolean vague(Surroundings around, Numeral numeral) {
        boolean power = Glyphs.magnitude(around.at(numeral.start())) > 0;
        return power && "数几".indexOf(around.at(numeral.start() - 1)) >= 0 || numeral.chinese() && around.at(numeral.end()) == '几';
    }

    /** 从…到…, 由…至…: two figures, before and after. */
    static boolean fromTo(Surroundings around, Numeral numeral) {
        String clause = around.clauseBefore(numeral.start(), 20);
        return clause.indexOf('从') >= 0 || clause.indexOf('由') >= 0;
    }

    /** A total needs no measure word: 总数为1661. */
    static boolean total(Surroundings around, Numeral numeral) {
        String clause = around.clauseBefore(numeral.start(), 12).stripTrailing();
        for (String link : LINKS) {
            if (clause.endsWith(link)) {
                String label = clause.substring(0, clause.length() - link.length());
                return TOTALS.stream().anyMatch(label::endsWith);
            }
        }
        return TOTALS.stream().anyMatch(clause::endsWith);
    }
}
