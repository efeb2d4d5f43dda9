package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.OutlineNode;
import org.qianfa.proofreading.finding.ProofText;

/** What time a figure belongs to. */
final class Periods {

    private static final List<String> OTHER = List.of("去年", "上年", "上一年", "前年", "同期", "上半年", "下半年", "季度", "月份", "计划", "力争", "目标", "拟", "预计", "近三年", "五年来",
            "三年来", "其中", "以来累计", "历年");
    private static final List<String> PLANS = List.of("计划", "安排", "打算", "下一步", "思路", "下步", "目标");

    private static final List<String> PAST = List.of("去年", "上年", "上一年");

    private final List<int[]> plans = new ArrayList<>();

    Periods(ProofText text) {
        for (OutlineNode node : text.outline()) {
            if (any(PLANS, node.title())) {
                plans.add(new int[] {node.start(), node.end()});
            }
        }
    }

    /** Whether the figure is one of the year reported on and of the whole, as far as its words say. */
    boolean ofTheYear(Told told) {
        for (int[] plan : plans) {
            if (plan[0] <= told.start() && told.start() < plan[1]) {
                return false;
            }
        }
        return !any(OTHER, told.clause()) && !any(OTHER, told.lead()) && told.clause().indexOf('月') < 0;
    }

    /** Whether the words say that a figure is one of the year before. @param year the year reported on, {@code null} if unknown */
    static boolean past(Told told, Integer year) {
        return any(PAST, told.clause()) || year != null && told.clause().contains(year - 1 + "年");
    }

    static boolean any(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
