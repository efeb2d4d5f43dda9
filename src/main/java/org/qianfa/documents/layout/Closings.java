package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Part;

/** Sets what stands below the text: signature and date, with or without a seal upon them. */
final class Closings {

    private static final double TWO = 2 * Sheet.CELL;
    private static final double FOUR = 4 * Sheet.CELL;
    private static final int LINES_FOR_SEAL = 2;

    private final Fonts fonts;

    Closings(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Kept together, with the room above them. @param signature or date may be {@code null}, not both */
    List<Band> bands(Part signature, Part date, boolean sealed) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < (sealed ? LINES_FOR_SEAL : 1); i++) {
            bands.add(Band.room());
        }
        Typed who = signature == null ? null : Typed.of(signature, Style.TEXT, fonts);
        Typed when = date == null ? null : Typed.of(date, Style.TEXT, fonts);
        double[] places = sealed ? sealed(width(who), width(when)) : unsealed(width(who), width(when));
        if (who != null) {
            lines(who, places[0]).forEach(line -> bands.add(Band.line(line, when != null)));
        }
        if (when != null) {
            lines(when, places[1]).forEach(line -> bands.add(Band.line(line, false)));
        }
        return bands;
    }

    /** The date four characters from the right, the signature in the middle above it. */
    private static double[] sealed(double who, double when) {
        double date = Sheet.MEASURE - FOUR - when;
        double signature = Math.min(date + (when - who) / 2, Sheet.MEASURE - who);
        return new double[] {Math.max(0, signature), Math.max(0, date)};
    }

    /** The signature two characters from the right, the date begins two characters after it; the longer one gives the edge. */
    private static double[] unsealed(double who, double when) {
        double edge = Sheet.MEASURE - TWO;
        double signature = Math.min(edge - who, edge - when - TWO);
        return new double[] {Math.max(0, signature), Math.max(0, who == 0 ? edge - when : signature + TWO)};
    }

    private static double width(Typed words) {
        return words == null ? 0 : words.width();
    }

    private static List<Line> lines(Typed words, double x) {
        return new Measure(x, 0, Sheet.MEASURE).lines(words, Sheet.baseline(Sheet.TYPE));
    }
}
