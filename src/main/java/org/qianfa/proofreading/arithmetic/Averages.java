package org.qianfa.proofreading.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Findings;

/** Averages beside the total and the heads: 32名执法人员办理案件160件，人均5件. */
final class Averages {

    private final Statement statement;
    private final Findings findings;

    Averages(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        for (Figure figure : statement.figures()) {
            int slash = figure.unit().indexOf('/');
            if (slash > 0) {
                examine(figure, figure.unit().substring(0, slash), figure.unit().substring(slash + 1));
            }
        }
    }

    private void examine(Figure average, String unit, String each) {
        List<Figure> totals = counted(unit, average);
        List<Figure> heads = counted(each, average);
        if (totals.isEmpty() || heads.size() != 1) {
            return;
        }
        for (Figure total : totals) {
            if (Reckoning.quotient(total.interval(), heads.get(0).interval()).overlaps(average.interval())) {
                return;
            }
        }
        Figure total = totals.get(totals.size() - 1);
        if (!alike(average.clause(), total.clause())) {
            return;
        }
        findings.add(ArithmeticRule.AVERAGE_UNLIKE, average.start(), average.end(), average.text(), total.text(), heads.get(0).text(),
                Reckoning.shown(Reckoning.quotient(total.interval(), heads.get(0).interval()), average) + unit);
    }

    /** Whether both seem to be about one thing: 办理案件160件 and 人均办案5件 have two characters in common. */
    private static boolean alike(String average, String total) {
        String words = Words.core(average.substring(Math.max(0, average.indexOf('均') + 1)));
        int common = 0;
        for (int i = 0; i < words.length(); i++) {
            common += total.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
        }
        return common >= 2 || words.isEmpty();
    }

    private List<Figure> counted(String unit, Figure average) {
        List<Figure> counted = new ArrayList<>();
        for (Figure figure : statement.figures()) {
            boolean same = Words.family(figure.unit()).equals(Words.family(unit)) && !figure.unit().endsWith("次");
            if (figure != average && figure.part() == average.part() && figure.counts() && (same || figure.unit().equals(unit))) {
                counted.add(figure);
            }
        }
        return counted;
    }
}
