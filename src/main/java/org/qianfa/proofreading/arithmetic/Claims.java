package org.qianfa.proofreading.arithmetic;

import java.util.List;
import org.qianfa.proofreading.finding.Findings;

/** What came in, what was settled, and that all of it was: 发现问题62个，整改60个，全部整改到位. */
final class Claims {

    private static final List<String> SETTLED = List.of("办结", "结案", "审结", "化解", "解决", "整改", "答复", "回复", "办复");
    private static final List<String> RECEIVED = List.of("受理", "收到", "接到", "立案", "发现", "登记", "排查", "接收");
    private static final List<String> ALL = List.of("全部", "均已", "均", "已全部", "全部已", "全");
    private static final List<String> REST = List.of("其余", "剩余", "余下", "另", "未", "正在");

    private final Statement statement;
    private final Findings findings;

    Claims(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        List<Figure> figures = statement.figures();
        for (int i = 1; i < figures.size(); i++) {
            Figure came = figures.get(i - 1);
            Figure settled = figures.get(i);
            String act = act(settled);
            if (act != null && came.counts() && came.sameThings(settled) && came.part() == settled.part() && Words.any(RECEIVED, came.clause())) {
                compare(came, settled, act);
            }
        }
    }

    private static String act(Figure figure) {
        for (String act : SETTLED) {
            if (figure.counts() && RateName.doneIn(figure, act)) {
                return act;
            }
        }
        return null;
    }

    private void compare(Figure came, Figure settled, String act) {
        if (Reckoning.exceeds(settled.interval(), came.interval())) {
            if (came.sameUnit(settled) && !Words.carried(statement.words())) {
                findings.add(ArithmeticRule.MORE_THAN_RECEIVED, settled.start(), settled.end(), act, settled.text(), came.text());
            }
            return;
        }
        if (Reckoning.exceeds(came.interval(), settled.interval())) {
            all(came, settled, act);
        }
    }

    private void all(Figure came, Figure settled, String act) {
        int end = settled.place() + 1 < statement.figures().size() ? statement.figures().get(settled.place() + 1).start() : statement.end();
        String rest = statement.text().substring(settled.end(), end);
        int stop = rest.indexOf('；') < 0 ? rest.length() : rest.indexOf('；');
        String words = rest.substring(0, stop);
        for (String all : ALL) {
            int at = words.indexOf(all + act);
            if (at >= 0 && !Words.any(REST, words)) {
                int start = settled.end() + at;
                findings.add(ArithmeticRule.ALL_CLAIM, start, start + all.length() + act.length(), all + act, settled.text(), came.text());
                return;
            }
        }
    }
}
