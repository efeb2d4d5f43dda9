package org.qianfa.proofreading.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.quantities.Interval;

/** Totals and complete lists of parts: 检查12次、整治8次，合计20次; 共20次，分别为检查12次、整治8次; 20次（检查12次、整治8次）. */
final class Totals {

    private static final List<String> CLOSING = List.of("合计", "总计", "共计", "总共", "合共");
    private static final List<String> PARTIAL = List.of("其中", "含", "包括", "包含", "占");
    private static final String BRACKETS = "（(";
    private static final String COLONS = "：:";

    private final Statement statement;
    private final Findings findings;

    Totals(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        for (Figure figure : statement.figures()) {
            if (figure.counts()) {
                closing(figure);
                opening(figure);
            }
        }
    }

    private void closing(Figure total) {
        String marker = marker(total);
        if (marker == null) {
            return;
        }
        List<Figure> parts = before(total);
        List<Figure> mixed = parts.size() < 2 ? List.of() : between(parts.get(0), total);
        List<Figure> own = parts.stream().filter(part -> depth(part) <= depth(total) && !partial(part)).toList();
        if (parts.size() < 2 || fits(parts, total) || fits(mixed, total) || fits(own, total)) {
            return;
        }
        boolean certain = CLOSING.contains(marker) && own.size() == parts.size() && mixed.size() == parts.size() && !statement.looseNumber(parts.get(0).clauseStart(), total.start());
        report(certain, total, parts, total);
    }

    /** 合计, also 以上合计 and behind the thing counted last without a mark between; null if the words say more. */
    private static String marker(Figure total) {
        String words = total.clause();
        for (String marker : CLOSING) {
            if (words.equals(marker) || words.equals("以上" + marker) || words.equals("两项" + marker) || words.equals("三项" + marker)) {
                return marker;
            }
        }
        return words.equals("共") ? words : null;
    }

    private List<Figure> before(Figure total) {
        List<Figure> parts = new ArrayList<>();
        for (int i = total.place() - 1; i >= 0; i--) {
            Figure figure = statement.figures().get(i);
            if (figure.part() != total.part() || marker(figure) != null && figure.sameThings(total)) {
                break;
            }
            if (figure.sameUnit(total)) {
                parts.add(0, figure);
            }
        }
        return parts;
    }

    /** How many brackets stand open before the figure. */
    private int depth(Figure figure) {
        int depth = 0;
        for (int i = statement.start(); i < figure.start(); i++) {
            char c = statement.text().charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return depth;
    }

    private static boolean partial(Figure figure) {
        return PARTIAL.stream().anyMatch(figure.clause()::startsWith);
    }

    /** 500份、300份、200个，共计1000份: things of other units may be counted in. */
    private List<Figure> between(Figure first, Figure total) {
        List<Figure> counted = new ArrayList<>(statement.figures().subList(first.place(), total.place()));
        counted.removeIf(figure -> !figure.counts());
        return counted;
    }

    /** Whether the last parts, two of them or more, make the total. */
    private static boolean fits(List<Figure> parts, Figure total) {
        for (int from = 0; from + 2 <= parts.size(); from++) {
            if (Reckoning.sum(parts.subList(from, parts.size())).overlaps(total.interval())) {
                return true;
            }
        }
        return false;
    }

    private void opening(Figure whole) {
        if (whole.place() + 2 >= statement.figures().size()) {
            return;
        }
        Figure first = statement.figures().get(whole.place() + 1);
        char mark = whole.end() < statement.end() ? statement.text().charAt(whole.end()) : '\n';
        boolean respectively = first.clause().startsWith("分别为") || first.clause().startsWith("分别是");
        boolean listed = BRACKETS.indexOf(mark) >= 0 || COLONS.indexOf(mark) >= 0;
        boolean adjacent = first.clauseStart() == whole.end() + 1;
        if (!first.counts() || !first.sameThings(whole) || !adjacent || !respectively && !listed || Words.any(PARTIAL, first.clause())) {
            return;
        }
        List<Figure> parts = Listing.from(statement, first);
        if (parts.size() < 2) {
            return;
        }
        unit(whole, first);
        boolean status = parts.stream().anyMatch(part -> Words.settled(part.clause()));
        Interval sum = Reckoning.sum(parts);
        if (!sum.overlaps(whole.interval()) && (!status || respectively)) {
            Figure last = parts.get(parts.size() - 1);
            boolean complete = respectively && !Reckoning.exceeds(sum, whole.interval()) && parts.stream().allMatch(whole::sameUnit)
                    && !statement.looseNumber(whole.start(), last.end());
            report(complete, whole, parts, last);
        }
    }

    private void unit(Figure whole, Figure first) {
        if (Words.cases(whole, first)) {
            findings.add(ArithmeticRule.UNIT_CHANGED, first.start(), first.end(), whole.text(), first.text());
        }
    }

    private void report(boolean certain, Figure total, List<Figure> parts, Figure last) {
        Interval sum = Reckoning.sum(parts);
        int start = Math.min(total.start(), parts.get(0).start());
        findings.add(certain ? ArithmeticRule.SUM_WRONG : ArithmeticRule.SUM_UNLIKE, start, last.end(), total.text(), Listing.shown(parts),
                Reckoning.shown(sum, total));
    }
}
