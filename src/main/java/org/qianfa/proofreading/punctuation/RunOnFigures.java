package org.qianfa.proofreading.punctuation;

import java.util.List;
import java.util.Set;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.quantities.Quantity;

/**
 * Two results told in one breath. A count of doings such as 20批次 ends what was done, so that a verb right behind it, with a
 * figure of its own, begins something else. Who was sent to do it (出动…30人次开展…) may go on without a mark.
 */
public final class RunOnFigures implements ParagraphCheck {

    private static final Set<String> DOINGS = Set.of("人次", "批次", "场次", "家次", "户次", "件次", "车次", "处次", "余次", "次");
    private static final Set<String> VERBS = Set.of("处理", "开展", "检查", "查处", "出动", "发现", "整改", "办理", "化解", "组织", "发放",
            "受理", "解决", "召开", "立案", "处罚", "走访", "排查", "完成", "下发", "清理", "调处", "接待", "办结", "举办", "审查", "提出", "收集",
            "印发", "制定", "纠正", "拆除", "调解", "培训", "覆盖", "惠及", "收到", "新增", "销毁", "没收", "责令", "督促");
    private static final List<String> SENDING = List.of("出动", "组织", "安排", "动员", "投入", "抽调", "派出", "派遣", "指导", "邀请", "协调", "发动");
    private static final int LONGEST = 30;
    private static final String CLAUSE_ENDS = "。；，、：！？;,:";

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        List<Quantity> quantities = paragraph.quantities();
        String text = paragraph.text();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            int end = first.end();
            if (DOINGS.contains(first.unit()) && end + 2 < text.length() && VERBS.contains(text.substring(end, end + 2))
                    && sameClause(text, end, quantities.get(i + 1).start()) && !quantities.get(i + 1).unit().isEmpty()
                    && !sent(text, first.start())) {
                findings.suggest(PunctuationRule.MISSING_BETWEEN_FIGURES, first.start(), end + 2,
                        text.substring(first.start(), end) + "，" + text.substring(end, end + 2), first.text(), text.substring(end, end + 2));
            }
        }
    }

    private static boolean sameClause(String text, int from, int to) {
        if (to - from > LONGEST || to <= from + 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A noun may follow 次 as well: 组织5次检查. Then the verb that takes it stands before the figure. */
    private static boolean sent(String text, int figure) {
        int start = figure;
        while (start > 0 && figure - start < LONGEST && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String clause = text.substring(start, figure);
        return SENDING.stream().anyMatch(clause::contains) || VERBS.contains(clause.substring(Math.max(0, clause.length() - 2)));
    }
}
