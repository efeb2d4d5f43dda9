package org.qianfa.quantities;

import java.util.List;

/** Figures as short lines for comparison: {@code 3.1万余人次 = 31000 人次 count 余}. */
final class Shown {

    private Shown() {
    }

    static List<String> in(String text) {
        return Quantities.in(text).stream().map(Shown::line).toList();
    }

    static String line(Quantity q) {
        return (q.text() + " = " + String.join("–", GoldFigures.numbers(q.value())) + " " + q.unit()).strip()
                + " " + q.kind().word() + (q.modifier() == Modifier.NONE ? "" : " " + q.modifier().word());
    }
}
