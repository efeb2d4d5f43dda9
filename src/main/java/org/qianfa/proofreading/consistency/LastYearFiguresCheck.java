package org.qianfa.proofreading.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Kind;

/** What the text says about last year, and how it compares, against what last year's report said. */
public final class LastYearFiguresCheck implements TextCheck {

    private static final int SHORTEST = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> COMPARED = List.of("同比", "较上年", "较去年", "比上年", "比去年", "较上一年", "与去年相比", "与上年相比");
    private static final List<String> LESS = List.of("下降", "减少", "降低", "降幅", "下滑", "回落", "压减");
    private static final List<String> MORE = List.of("增长", "增加", "上升", "提升", "提高", "增幅", "上涨");

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        if (circumstances.lastYear().isEmpty()) {
            return;
        }
        LastYearFigures before = circumstances.previous().as(LastYearFigures.class, LastYearFigures::in);
        for (Told told : Told.in(text.paragraphs())) {
            if (told.kind() != Kind.DELTA && Periods.past(told, circumstances.year())) {
                stated(told, before, findings);
            } else if (told.kind() == Kind.DELTA && told.unit().equals("%") && Periods.any(COMPARED, told.clause())) {
                growth(told, before, circumstances.year(), findings);
            }
        }
    }

    private static void stated(Told told, LastYearFigures before, Findings findings) {
        String name = told.before() == null || Names.han(told.name()) >= SHORTEST + 2 ? told.name() : told.before().name();
        List<Told> known = before.under(name, told.unit());
        if (!known.isEmpty() && known.stream().noneMatch(earlier -> earlier.interval().overlaps(told.interval()))) {
            findings.add(ConsistencyRule.LAST_YEAR, told.start(), told.end(), name, told.quantity().text(), known.get(0).quantity().text());
        }
    }

    private static void growth(Told change, LastYearFigures before, Integer year, Findings findings) {
        Told now = change.before();
        if (now == null || !now.quantity().counts() || Periods.past(now, year)) {
            return;
        }
        List<Told> known = before.under(now.name(), now.unit());
        boolean less = Periods.any(LESS, change.clause());
        if (known.size() != 1 || less == Periods.any(MORE, change.clause())) {
            return;
        }
        Interval exact = growth(now.interval(), known.get(0).interval());
        Interval stated = less ? negative(change.interval()) : change.interval();
        if (exact != null && !exact.overlaps(stated)) {
            findings.add(ConsistencyRule.LAST_YEAR_GROWTH, change.start(), change.end(), change.quantity().text(), now.quantity().text(),
                    known.get(0).quantity().text(), exact.low().setScale(1, RoundingMode.HALF_UP).toPlainString() + "%");
        }
    }

    /** Null when an end is open or there was nothing. */
    private static Interval growth(Interval now, Interval before) {
        boolean known = now.low() != null && now.high() != null && before.low() != null && before.high() != null && before.low().signum() > 0;
        return known ? new Interval(growth(now.low(), before.high()), growth(now.high(), before.low())) : null;
    }

    private static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return now.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    }

    private static Interval negative(Interval interval) {
        return new Interval(interval.high() == null ? null : interval.high().negate(), interval.low() == null ? null : interval.low().negate());
    }
}
