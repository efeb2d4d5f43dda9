package org.qianfa.commandline;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.CodePoints;
import org.qianfa.quantities.Modifier;
import org.qianfa.quantities.Quantities;
import org.qianfa.quantities.Quantity;
import org.qianfa.quantities.Value;

/** Shows the figures stated in a text. */
final class FiguresListing implements Listing {

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<Entry> entries(String text) {
        CodePoints points = CodePoints.of(text);
        return Quantities.in(text).stream().map(figure -> Entry.of(figure, points)).toList();
    }

    @Override
    public List<String> lines(String text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("起", "止", "原文", "值", "单位", "类别", "修饰", "指标"));
        entries(text).forEach(entry -> rows.add(entry.cells()));
        return new Table(rows).lines();
    }

    /**
     * A figure as written: {@link Quantity} with offsets in code points.
     *
     * @param value    a number, two numbers for a range or for month and day, or a moment in ISO 8601
     * @param modifier null when there is none
     */
    record Entry(int start, int end, String text, String indicator, Object value, String unit, String kind, String modifier) {

        private static Entry of(Quantity q, CodePoints points) {
            return new Entry(points.before(q.start()), points.before(q.end()), q.text(), q.indicator(), plain(q.value()), q.unit(),
                    q.kind().word(), q.modifier() == Modifier.NONE ? null : q.modifier().word());
        }

        private static Object plain(Value value) {
            if (value instanceof Value.Amount amount) {
                return amount.number();
            } else if (value instanceof Value.Span span) {
                return List.of(span.low().number(), span.high().number());
            } else if (value instanceof Value.YearlyDay day) {
                return List.of(day.month(), day.day());
            }
            return ((Value.Moment) value).when().toString();
        }

        private List<String> cells() {
            return List.of(String.valueOf(start), String.valueOf(end), text, String.valueOf(value), unit, kind,
                    modifier == null ? "" : modifier, indicator);
        }
    }
}
