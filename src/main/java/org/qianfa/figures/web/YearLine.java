package org.qianfa.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.figures.FigureLedger.YearValue;
import org.qianfa.figures.domain.FigureNumber;

/** A figure's years as a small line: points in a box of {@link #WIDTH} × {@link #HEIGHT}, years apart as in time. */
record YearLine(List<Point> points) {

    static final int WIDTH = 320;
    static final int HEIGHT = 96;
    private static final int MARGIN_X = 28;
    private static final int TOP = 22;
    private static final int BOTTOM = 76;

    static YearLine of(List<YearValue> years) {
        List<Point> points = new ArrayList<>();
        if (!years.isEmpty()) {
            int first = years.get(0).year();
            int span = Math.max(1, years.get(years.size() - 1).year() - first);
            BigDecimal low = years.stream().map(YearValue::value).min(BigDecimal::compareTo).orElseThrow();
            BigDecimal high = years.stream().map(YearValue::value).max(BigDecimal::compareTo).orElseThrow();
            for (YearValue one : years) {
                int x = MARGIN_X + (WIDTH - 2 * MARGIN_X) * (one.year() - first) / span;
                points.add(new Point(one.year(), FigureNumber.text(one.value()), x, y(one.value(), low, high)));
            }
        }
        return new YearLine(points);
    }

    /** Equal values lie in the middle. */
    private static int y(BigDecimal value, BigDecimal low, BigDecimal high) {
        BigDecimal range = high.subtract(low);
        if (range.signum() == 0) {
            return (TOP + BOTTOM) / 2;
        }
        BigDecimal share = value.subtract(low).divide(range, 4, RoundingMode.HALF_UP);
        return BOTTOM - share.multiply(BigDecimal.valueOf(BOTTOM - TOP)).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** One year is no line. */
    public boolean worthDrawing() {
        return points.size() > 1;
    }

    /** The value of the attribute {@code points}. */
    public String path() {
        return String.join(" ", points.stream().map(p -> p.x() + "," + p.y()).toList());
    }

    /** For those who do not see it. */
    public String words() {
        return String.join("；", points.stream().map(p -> p.year() + "：" + p.value()).toList());
    }

    /** @param value as written beside the point */
    record Point(int year, String value, int x, int y) {

        public int labelY() {
            return y - 8;
        }
    }
}
