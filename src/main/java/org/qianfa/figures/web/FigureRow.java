package org.qianfa.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.domain.FigureNumber;

/** A figure as pages show it. */
record FigureRow(FigureView figure, String department) {

    public String value() {
        return FigureNumber.text(figure.value());
    }

    public String lastYear() {
        return FigureNumber.text(figure.spec().lastYear());
    }

    /** What follows the class {@code tag}. */
    public String tag() {
        return figure.state() == FigureState.CONFIRMED ? "tag-done" : figure.state() == FigureState.GIVEN ? "tag-active" : "tag-waiting";
    }

    /** Whether the change is one of percentage points and not of per cent. */
    public boolean points() {
        return figure.spec().unit().equals("%") || figure.spec().unit().equals("％");
    }

    /** Signed, in per cent of last year's value or in percentage points; empty if there is nothing to compare. */
    public String change() {
        BigDecimal difference = figure.difference();
        if (difference == null || !points() && figure.spec().lastYear().signum() == 0) {
            return "";
        }
        BigDecimal shown = points() ? difference : difference.multiply(BigDecimal.valueOf(100))
                .divide(figure.spec().lastYear().abs(), 1, RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : "") + FigureNumber.text(shown);
    }
}
