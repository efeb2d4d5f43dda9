package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Proportions;

/** Sets what stands below the text: signature and date, with or without a seal upon them. */
final class Closings {

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
        Proportions.Places places = Proportions.closing(sealed, width(who) / Sheet.CELL, width(when) / Sheet.CELL);
        if (who != null) {
            lines(who, places.signature() * Sheet.CELL).forEach(line -> bands.add(Band.line(line, when != null)));
        }
        if (when != null) {
            lines(when, places.date() * Sheet.CELL).forEach(line -> bands.add(Band.line(line, false)));
        }
        return bands;
    }

    private static double width(Typed words) {
        return words == null ? 0 : words.width();
    }

    private static List<Line> lines(Typed words, double x) {
        return new Measure(x, 0, Sheet.MEASURE).lines(words, Sheet.baseline(Sheet.TYPE));
    }
}
