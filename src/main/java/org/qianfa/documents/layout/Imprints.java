package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Role;

/** Sets the imprint: its last line lies on the lower edge of the type area. */
final class Imprints {

    private static final double STRONG = 0.35 * Sheet.MM;
    private static final double FINE = 0.25 * Sheet.MM;
    private static final double ROW = 1.7 * Sheet.SMALL_TYPE;
    private static final double LEFT = Sheet.SMALL_TYPE;
    private static final double RIGHT = Sheet.MEASURE - Sheet.SMALL_TYPE;
    private static final double BASELINE = ROW / 2 + Sheet.BASELINE * Sheet.SMALL_TYPE;
    private static final double LABEL = 3 * Sheet.SMALL_TYPE;

    private final Fonts fonts;

    Imprints(Fonts fonts) {
        this.fonts = fonts;
    }

    /** One band of all parts of the imprint. */
    Band band(List<Part> parts) {
        List<Line> lines = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        int rows = 0;
        for (Part part : parts) {
            Typed words = Typed.of(part, Style.SMALL, fonts);
            if (part.role() == Role.COPIES) {
                List<Line> copies = new Measure(LEFT, LEFT + LABEL, RIGHT).lines(words, BASELINE);
                for (Line line : copies) {
                    lines.add(line.at(0, ROW * rows++));
                }
                rules.add(rule(ROW * rows, FINE));
            } else {
                double x = part.role() == Role.PRINTED_ON ? RIGHT - words.width() : LEFT;
                lines.add(words.line(0, words.length(), x, BASELINE + ROW * rows));
            }
        }
        double depth = ROW * (parts.get(parts.size() - 1).role() == Role.COPIES ? rows : rows + 1);
        rules.add(rule(0, STRONG));
        rules.add(rule(depth, STRONG));
        return new Band(depth, depth, false, Band.Start.HERE, lines, rules, List.of());
    }

    private static Rule rule(double y, double width) {
        return new Rule(0, y, Sheet.MEASURE, y, width, Ink.BLACK);
    }
}
