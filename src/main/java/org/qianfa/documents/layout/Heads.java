package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Proportions;

/** Sets the red head: the issuer's mark, the number with the signatories, the red line below. */
final class Heads {

    /** From the upper edge of the type area to that of the mark. */
    private static final double ABOVE_MARK = 35 * Sheet.MM;
    private static final double BELOW_NUMBER = 4 * Sheet.MM;
    private static final double RED_RULE = 1;
    private static final int LINES_BELOW_MARK = 2;

    private final Fonts fonts;

    Heads(Fonts fonts) {
        this.fonts = fonts;
    }

    /** As large as the measure allows, with the two empty lines below it. */
    Band issuer(Part part) {
        double ems = Typed.of(part, Style.issuer(1), fonts).width();
        double size = Proportions.mark(ems);
        Typed mark = Typed.of(part, Style.issuer(size), fonts);
        double rows = Math.ceil((ABOVE_MARK + size) / Sheet.PITCH) + LINES_BELOW_MARK;
        Line line = mark.line(0, mark.length(), (Sheet.MEASURE - mark.width()) / 2, ABOVE_MARK + (0.5 + Sheet.BASELINE) * size);
        return new Band(rows * Sheet.PITCH, rows * Sheet.PITCH, true, Band.Start.HERE, List.of(line), List.of(), List.of());
    }

    /** Above the red line; with signatories the number stands one character from the left, alone in the middle. */
    List<Band> number(Part number, Part signatory) {
        List<Line> right = signatory == null ? List.of() : signatories(signatory);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < right.size() - 1; i++) {
            bands.add(Band.line(right.get(i), true));
        }
        List<Line> last = new ArrayList<>();
        if (number != null) {
            Typed words = Typed.of(number, Style.TEXT, fonts);
            double x = right.isEmpty() ? (Sheet.MEASURE - words.width()) / 2 : Sheet.CELL;
            last.add(words.line(0, words.length(), x, Sheet.baseline(Sheet.TYPE)));
        }
        if (!right.isEmpty()) {
            last.add(right.get(right.size() - 1));
        }
        double below = Sheet.TYPE + BELOW_NUMBER;
        bands.add(Band.lines(last, true).with(new Rule(0, below, Sheet.MEASURE, below, RED_RULE, Ink.RED)));
        return bands;
    }

    /** Two names a line, one character from the right. */
    private List<Line> signatories(Part part) {
        Typed words = Typed.of(part, Style.SIGNATORY, fonts);
        double label = Typed.of(new Part(part.id(), part.role(), 0, part.text().substring(0, part.lead()), 0), Style.SIGNATORY, fonts).width();
        double widest = Math.min(words.width(), Sheet.MEASURE / 2);
        double left = Sheet.MEASURE - Sheet.CELL - widest;
        return new Measure(left, left + label, Sheet.MEASURE - Sheet.CELL).lines(words, Sheet.baseline(Sheet.TYPE));
    }
}
