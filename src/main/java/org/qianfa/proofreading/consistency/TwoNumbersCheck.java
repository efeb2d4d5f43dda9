package org.qianfa.proofreading.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.quantities.Kind;

/**
 * The same words with two numbers. Words such as 出动人员 that are said of each single campaign are taken for the year's
 * figure only where the text says so.
 */
public final class TwoNumbersCheck implements TextCheck {

    private static final int SPECIFIC = 6;
    /** Fewer words of its own clause leave open what a figure counts. */
    private static final int OWN = 4;
    private static final List<String> LEVELS = List.of("达到", "累计达", "增至", "总数");
    private static final List<String> ACTS = List.of("开展", "组织", "召开", "举办", "出动", "发放", "张贴", "悬挂", "走访", "参与", "参加", "接待", "解答", "提供", "邀请", "培训", "检查",
            "巡查", "排查", "发现", "整改", "派出", "制作", "推送", "发布", "下发", "印发", "完成", "覆盖", "惠及", "服务", "宣传", "建成", "新增", "涉及", "查处", "立案");
    private static final List<String> YEARLY = List.of("全年", "年度", "今年以来", "今年", "截至", "累计");
    private static final List<String> NARROWING = List.of("专项", "行动", "活动", "期间", "整治", "领域", "专班", "中队", "片区", "针对", "平台", "试点", "部门", "村", "社区", "其中", "围绕");

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        Periods periods = new Periods(text);
        Map<String, List<Told>> byName = new HashMap<>();
        for (Told told : Told.in(text.paragraphs())) {
            if (specific(told) && periods.ofTheYear(told)) {
                byName.computeIfAbsent(told.name() + " " + told.unit(), name -> new ArrayList<>()).add(told);
            }
        }
        byName.values().forEach(same -> compare(same, findings));
    }

    private static boolean specific(Told told) {
        boolean counted = told.quantity().counts() || told.kind() == Kind.RATE;
        if (!counted || Names.han(told.name()) < SPECIFIC + (told.kind() == Kind.RATE ? 1 : 0)) {
            return false;
        }
        if (Names.han(Names.plain(told.clause())) < OWN || Periods.any(LEVELS, told.clause())) {
            return false;
        }
        boolean act = ACTS.stream().anyMatch(told.name()::startsWith);
        boolean yearly = Periods.any(YEARLY, told.clause()) || Periods.any(YEARLY, told.lead());
        return (yearly || !act) && !Periods.any(NARROWING, told.lead());
    }

    private static void compare(List<Told> same, Findings findings) {
        if (same.size() < 2 || values(same) != 2) {
            return;
        }
        Told first = same.get(0);
        for (Told told : same) {
            if (!told.interval().overlaps(first.interval())) {
                findings.add(ConsistencyRule.NUMBER_TWICE, told.start(), told.end(), told.name(), told.quantity().text(), first.quantity().text());
                return;
            }
        }
    }

    private static int values(List<Told> same) {
        return (int) same.stream().map(told -> told.quantity().value()).distinct().limit(3).count();
    }
}
