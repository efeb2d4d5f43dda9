package org.qianfa.proofreading.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.quantities.Interval;

/** Parts named behind 其中. They need not be all parts, so the whole is no more than an upper bound. */
final class Parts {

    /** Say that the figure is a new level, not a part of what was added. */
    private static final List<String> TOTALS = List.of("总数", "总量", "总计", "累计", "达到", "共有", "增至", "增加到");

    private final Statement statement;
    private final Findings findings;

    Parts(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        for (Figure figure : statement.figures()) {
            if (figure.counts() && figure.clause().startsWith("其中") && !Words.any(TOTALS, figure.clause())) {
                Figure whole = whole(figure);
                if (whole != null) {
                    compare(whole, figure);
                }
            }
        }
    }

    private Figure whole(Figure part) {
        for (int i = part.place() - 1; i >= 0; i--) {
            Figure figure = statement.figures().get(i);
            if (figure.counts() && figure.sameThings(part)) {
                return figure;
            }
        }
        return null;
    }

    private void compare(Figure whole, Figure first) {
        if (whole.place() == first.place() - 1 && !whole.sameUnit(first)) {
            findings.add(ArithmeticRule.UNIT_CHANGED, first.start(), first.end(), whole.text(), first.text());
        }
        List<Figure> parts = Listing.from(statement, first);
        if (overAll(first)) {
            findings.add(ArithmeticRule.PART_OVER_WHOLE, first.start(), first.end(), first.text(), whole.text());
        } else if (parts.size() > 1) {
            Interval sum = Reckoning.sum(parts);
            if (Reckoning.exceeds(sum, whole.interval())) {
                findings.add(ArithmeticRule.PARTS_OVER_WHOLE, first.start(), parts.get(parts.size() - 1).end(), Listing.shown(parts),
                        Reckoning.shown(sum, whole), whole.text());
            }
        }
    }

    /** Whichever figure before 其中 is meant as the whole. */
    private boolean overAll(Figure part) {
        List<Figure> before = new ArrayList<>(statement.figures().subList(0, part.place()));
        before.removeIf(figure -> !figure.counts() || !figure.sameThings(part));
        return before.stream().anyMatch(part::sameUnit) && before.stream().allMatch(whole -> Reckoning.exceeds(part.interval(), whole.interval()));
    }
}
