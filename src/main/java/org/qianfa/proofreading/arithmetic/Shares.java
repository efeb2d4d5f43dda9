package org.qianfa.proofreading.arithmetic;

import java.util.List;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.quantities.Interval;

/** Shares of a whole beside the part: 办理案件120件，其中处罚案件45件，占37.5%. */
final class Shares {

    private static final List<String> LABELS = List.of("占", "占比", "占总数", "占总量", "占全部", "占比例");

    private final Statement statement;
    private final Findings findings;

    Shares(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        List<Figure> figures = statement.figures();
        for (int i = 1; i < figures.size(); i++) {
            Figure share = figures.get(i);
            Figure part = figures.get(i - 1);
            if (share.percent() && part.counts() && part.part() == share.part() && labelled(share.clause())) {
                compare(share, part);
            }
        }
    }

    private static boolean labelled(String clause) {
        return LABELS.contains(Words.core(clause.startsWith("、") ? clause.substring(1) : clause));
    }

    private void compare(Figure share, Figure part) {
        Figure whole = whole(part);
        if (whole == null || explained(share, part)) {
            return;
        }
        Interval exact = Reckoning.share(part.interval(), whole.interval());
        boolean certain = part.sameUnit(whole) && whole.place() == part.place() - 1 && !Reckoning.cutOff(exact, share);
        findings.add(certain ? ArithmeticRule.RATE_WRONG : ArithmeticRule.RATE_UNLIKE, share.start(), share.end(), "占比", share.text(),
                part.text(), whole.text(), Reckoning.shown(exact, share) + "%");
    }

    /** The figure 其中 divides; without 其中 nothing says what the whole is. */
    private Figure whole(Figure part) {
        boolean divided = false;
        for (int i = part.place(); i >= 0; i--) {
            Figure figure = statement.figures().get(i);
            if (divided && figure.counts() && figure.sameThings(part)) {
                return figure;
            }
            divided |= figure.says("其中");
        }
        return null;
    }

    private boolean explained(Figure share, Figure part) {
        for (Figure whole : statement.figures()) {
            boolean other = whole != part && whole.counts() && whole.sameThings(part);
            if (other && Reckoning.makes(share.interval(), part.interval(), whole.interval())) {
                return true;
            }
        }
        return false;
    }
}
