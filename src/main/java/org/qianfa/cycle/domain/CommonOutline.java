package org.qianfa.cycle.domain;

import static org.qianfa.cycle.ContentElement.FIRST_RESPONSIBLE_DUTIES;
import static org.qianfa.cycle.ContentElement.MEASURES_AND_RESULTS;
import static org.qianfa.cycle.ContentElement.NEXT_YEAR_PLAN;
import static org.qianfa.cycle.ContentElement.OTHER;
import static org.qianfa.cycle.ContentElement.SHORTCOMINGS_AND_CAUSES;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineEntry;

/** The outline every unit can start from. It names no people, so it has to be made one's own before a year is opened. */
public final class CommonOutline {

    private static final List<OutlineEntry> ENTRIES = build();

    private CommonOutline() {
    }

    public static List<OutlineEntry> entries() {
        return ENTRIES;
    }

    private static List<OutlineEntry> build() {
        List<OutlineEntry> entries = new ArrayList<>();
        add(entries, 0, "", null);
        add(entries, 1, "推进法治政府建设的主要举措和成效", MEASURES_AND_RESULTS);
        add(entries, 2, "加强组织领导，健全工作机制", MEASURES_AND_RESULTS);
        add(entries, 2, "规范决策程序，严格合法性审查", MEASURES_AND_RESULTS);
        add(entries, 2, "规范行政执法，提升执法质量", MEASURES_AND_RESULTS);
        add(entries, 2, "化解矛盾纠纷，接受各方监督", MEASURES_AND_RESULTS);
        add(entries, 2, "开展法治宣传，优化公共法律服务", MEASURES_AND_RESULTS);
        add(entries, 1, "党政主要负责人履行推进法治建设第一责任人职责情况", FIRST_RESPONSIBLE_DUTIES);
        add(entries, 1, "存在的不足和原因", SHORTCOMINGS_AND_CAUSES);
        add(entries, 2, "存在的不足", SHORTCOMINGS_AND_CAUSES);
        add(entries, 2, "原因分析", SHORTCOMINGS_AND_CAUSES);
        add(entries, 1, "下一年度推进法治政府建设的主要安排", NEXT_YEAR_PLAN);
        add(entries, 1, "其他需要报告的情况", OTHER);
        return List.copyOf(Numbering.renumbered(entries));
    }

    private static void add(List<OutlineEntry> entries, int level, String heading, ContentElement element) {
        entries.add(new OutlineEntry(entries.size(), level, heading, element, null, null));
    }
}
