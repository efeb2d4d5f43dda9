package org.qianfa.quantities;

import java.util.List;
import java.util.Map;

/** The periods something is repeated in or averaged over, and how they stand behind the stroke of a unit. */
final class Periods {

    private static final List<String> WORDS = List.of("个工作日", "工作日", "个季度", "季度", "小时", "个月", "半年", "周", "月", "季", "年", "天", "日", "旬");
    private static final Map<String, String> PLAIN = Map.of("天", "日", "个月", "月", "季度", "季", "个季度", "季", "个工作日", "工作日");

    private Periods() {
    }

    /** Moves over a period; null when none stands there. */
    static String eat(Cursor cursor) {
        for (String word : WORDS) {
            if (cursor.eat(word)) {
                return PLAIN.getOrDefault(word, word);
            }
        }
        return null;
    }
}
