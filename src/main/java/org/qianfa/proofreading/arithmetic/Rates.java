package org.qianfa.proofreading.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Value;

/** Rates beside the figures they are made of: 受理120件，办结118件，办结率98.33%. */
final class Rates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> NEVER_MORE = List.of("办结", "结案", "化解", "解决", "合格", "满意", "采纳", "出庭", "应诉", "参考", "通过", "优秀", "整改", "答复", "回复",
            "办复", "参与", "知晓", "受理", "反馈", "公开", "成功", "签收", "到位", "处置", "备案", "及时", "覆盖", "回访", "履职", "建成");

    private final Statement statement;
    private final Findings findings;
    private List<Figure> carriedOver = List.of();

    Rates(Statement statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    void look() {
        for (Figure figure : statement.figures()) {
            if (figure.percent()) {
                String name = RateName.of(figure);
                if (name != null) {
                    examine(figure, name);
                }
            }
        }
    }

    private void examine(Figure rate, String name) {
        if (rate.interval().low() != null && rate.exact() && above(rate) && NEVER_MORE.stream().anyMatch(name::endsWith)) {
            findings.add(ArithmeticRule.RATE_OVER_HUNDRED, rate.start(), rate.end(), name + "率", rate.text());
            return;
        }
        for (int cut = 0; cut + 2 <= name.length(); cut++) {
            Figure done = done(rate, name.substring(cut));
            if (done != null) {
                compare(rate, name, done, name.substring(0, cut));
                return;
            }
        }
    }

    private static boolean above(Figure rate) {
        return rate.quantity().value() instanceof Value.Amount amount && amount.number().compareTo(HUNDRED) > 0;
    }

    private Figure done(Figure rate, String name) {
        for (int i = rate.place() - 1; i >= 0 && statement.figures().get(i).part() == rate.part(); i--) {
            Figure figure = statement.figures().get(i);
            if (figure.counts() && RateName.doneIn(figure, name)) {
                return figure;
            }
        }
        return null;
    }

    /** @param qualifier what the rate says of its subject beyond the words of the numerator; the denominator must say it too */
    private void compare(Figure rate, String name, Figure done, String qualifier) {
        Figure whole = whole(done, name);
        if (whole == null || !whole.says(qualifier) && !done.says(qualifier)) {
            return;
        }
        Interval exact = Reckoning.share(done.interval(), whole.interval());
        if (exact.overlaps(rate.interval())) {
            all(rate, name, done, whole);
        } else if (!explained(rate)) {
            boolean same = done.says(name) || Words.core(whole.clause()).endsWith(qualifier);
            ArithmeticRule rule = same && certain(rate, done, whole, exact) ? ArithmeticRule.RATE_WRONG : ArithmeticRule.RATE_UNLIKE;
            findings.add(rule, rate.start(), rate.end(), name + "率", rate.text(), done.text(), whole.text(), Reckoning.shown(exact, rate) + "%");
        }
    }

    private Figure whole(Figure done, String name) {
        Figure nearest = null;
        for (int i = done.place() - 1; i >= 0 && statement.figures().get(i).part() == done.part(); i--) {
            Figure figure = statement.figures().get(i);
            boolean candidate = figure.counts() && figure.sameThings(done) && !RateName.doneIn(figure, name);
            if (candidate && Words.received(figure.clause() + figure.behind())) {
                return figure;
            }
            nearest = nearest == null && candidate && !Words.settled(figure.clause()) ? figure : nearest;
        }
        return nearest;
    }

    /** Whether any other pair of figures of the sentence makes this rate. */
    private boolean explained(Figure rate) {
        carriedOver = statement.figures().stream().filter(figure -> Words.carried(figure.clause() + figure.behind())).limit(2).toList();
        for (Figure part : statement.figures()) {
            for (Figure whole : statement.figures()) {
                boolean pair = part != whole && part.counts() && whole.counts() && part.sameThings(whole);
                if (pair && (makes(rate, part.interval(), whole.interval()) || withCarried(rate, part, whole))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean makes(Figure rate, Interval part, Interval whole) {
        return Reckoning.makes(rate.interval(), part, whole);
    }

    /** What was carried over, or left out, may count in or not. */
    private boolean withCarried(Figure rate, Figure part, Figure whole) {
        for (Figure carried : carriedOver) {
            boolean other = carried != part && carried != whole && carried.sameThings(part);
            if (other && (makes(rate, part.interval(), Reckoning.sum(List.of(whole, carried)))
                    || makes(rate, part.interval(), Reckoning.difference(whole.interval(), carried.interval()))
                    || makes(rate, Reckoning.sum(List.of(part, carried)), whole.interval())
                    || makes(rate, Reckoning.difference(part.interval(), carried.interval()), whole.interval()))) {
                return true;
            }
        }
        return false;
    }

    private boolean certain(Figure rate, Figure done, Figure whole, Interval exact) {
        boolean named = Words.received(whole.clause() + whole.behind()) && done.sameUnit(whole) && !done.says("其中");
        boolean beside = onlyRatesBetween(done, rate) && onlyOthersBetween(whole, done);
        return named && beside && !Reckoning.cutOff(exact, rate) && !Words.carried(statement.words());
    }

    private boolean onlyRatesBetween(Figure done, Figure rate) {
        for (int i = done.place() + 1; i < rate.place(); i++) {
            if (!statement.figures().get(i).percent()) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyOthersBetween(Figure whole, Figure done) {
        for (int i = whole.place() + 1; i < done.place(); i++) {
            if (statement.figures().get(i).sameThings(done)) {
                return false;
            }
        }
        return true;
    }

    /** 100 % may be rounded, but not all of them are done. */
    private void all(Figure rate, String name, Figure done, Figure whole) {
        boolean hundred = rate.exact() && rate.quantity().value() instanceof Value.Amount amount
                && amount.number().compareTo(HUNDRED) == 0;
        if (hundred && Reckoning.exceeds(whole.interval(), done.interval()) && onlyOthersBetween(whole, done)) {
            findings.add(ArithmeticRule.ALL_CLAIM, rate.start(), rate.end(), name + "率" + rate.text(), done.text(), whole.text());
        }
    }
}
