package org.qianfa.proofreading.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Kind;

/** Changes beside the figures they compare: 办理120件，较上年100件增加20件，增长20%. Growth above 100 % is nothing strange. */
final class Changes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Statement statement;
    private final Findings findings;

    Changes(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        for (Figure change : statement.figures()) {
            int direction = change.quantity().kind() == Kind.DELTA ? Direction.of(change) : 0;
            if (direction != 0) {
                examine(change, direction);
            }
        }
    }

    private void examine(Figure change, int direction) {
        Figure before = Direction.before(statement, change);
        boolean same = before != null && (change.place() == before.place() + 1 || Direction.goesOn(change));
        Figure now = same ? Direction.now(statement, before) : null;
        if (now == null) {
            besideDifference(change, direction);
            return;
        }
        Interval exact = exact(change, now.interval(), before.interval());
        if (exact == null || agrees(change, direction, exact) || explained(change, direction)) {
            return;
        }
        boolean near = Reckoning.cutOff(direction > 0 ? exact : Reckoning.negative(exact), change);
        findings.add(near ? ArithmeticRule.CHANGE_UNLIKE : ArithmeticRule.CHANGE_WRONG, change.start(), change.end(), change.text(),
                before.text(), now.text(), words(change, exact));
    }

    /** How much there is of the change, less than nothing for a decrease; null if its unit does not suit the figures. */
    private static Interval exact(Figure change, Interval now, Interval before) {
        if (change.unit().equals("%")) {
            return Reckoning.growth(now, before);
        }
        if (change.unit().equals("倍")) {
            Interval growth = Reckoning.growth(now, before);
            return Reckoning.quotient(growth, new Interval(HUNDRED, HUNDRED));
        }
        return Reckoning.difference(now, before);
    }

    private static boolean agrees(Figure change, int direction, Interval exact) {
        Interval stated = direction > 0 ? change.interval() : Reckoning.negative(change.interval());
        return exact.overlaps(stated);
    }

    private boolean explained(Figure change, int direction) {
        for (Figure now : statement.figures()) {
            for (Figure before : statement.figures()) {
                if (now != before && suits(change, now) && now.sameUnit(before) && agrees(change, direction, exact(change, now.interval(), before.interval()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean suits(Figure change, Figure figure) {
        boolean relative = change.unit().equals("%") || change.unit().equals("倍");
        boolean points = change.unit().equals("个百分点");
        return points ? figure.percent() : relative ? figure.counts() || figure.quantity().kind() == Kind.RATE
                : figure.counts() && figure.unit().equals(change.unit());
    }

    /** 办理120件，较上年增加20件，增长25%: the difference gives the earlier figure. */
    private void besideDifference(Figure growth, int direction) {
        List<Figure> figures = statement.figures();
        if (!growth.unit().equals("%") || growth.place() < 2) {
            return;
        }
        Figure difference = figures.get(growth.place() - 1);
        Figure now = figures.get(growth.place() - 2);
        boolean compared = difference.quantity().kind() == Kind.DELTA && Direction.of(difference) == direction && now.counts()
                && now.unit().equals(difference.unit()) && Direction.compares(difference) && now.part() == growth.part()
                && Direction.plain(growth);
        if (!compared) {
            return;
        }
        Interval signed = direction > 0 ? difference.interval() : Reckoning.negative(difference.interval());
        Interval before = Reckoning.difference(now.interval(), signed);
        Interval exact = Reckoning.growth(now.interval(), before);
        if (!agrees(growth, direction, exact) && before.low() != null && before.low().signum() > 0) {
            findings.add(ArithmeticRule.CHANGE_UNLIKE, growth.start(), growth.end(), growth.text(), Reckoning.shown(before, 0) + now.unit(),
                    now.text(), words(growth, exact));
        }
    }

    private static String words(Figure change, Interval exact) {
        String shown = Reckoning.shown(exact, change);
        boolean less = shown.startsWith("-");
        return (less ? "减少" + shown.substring(1) : "增加" + shown) + change.unit();
    }
}
