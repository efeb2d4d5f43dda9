package org.qianfa.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.layout.Ink;
import org.qianfa.documents.layout.Line;
import org.qianfa.documents.layout.Page;
import org.qianfa.documents.layout.Placed;
import org.qianfa.documents.layout.Rule;
import org.qianfa.documents.layout.Run;

/** The content of a page: a text object for each run of characters, a path for each line drawn. */
final class PageFile {

    private static final String RED = "230 0 18";
    private static final String BLACK = "0 0 0";
    private static final int WORTH_GROUPING = 3;

    private final Function<FontFile, OfdFont> fonts;
    private final Ids ids;
    private final Xml xml = new Xml("Page");

    PageFile(Function<FontFile, OfdFont> fonts, Ids ids) {
        this.fonts = fonts;
        this.ids = ids;
    }

    /** @param page its id in the package */
    byte[] write(Page content, int page) {
        xml.open("Area").text("PhysicalBox", OfdWriter.SHEET).close().open("Content").open("Layer", "Type", "Body", "ID", ids.next());
        content.rules().forEach(this::rule);
        for (Line line : content.lines()) {
            for (Run run : line.runs()) {
                pieces(run).forEach(piece -> ids.shows(line.part(), page, text(run, piece)));
            }
        }
        return xml.bytes();
    }

    /** Characters that need their glyph named stand in an object of their own. */
    private static List<List<Placed>> pieces(Run run) {
        List<List<Placed>> pieces = new ArrayList<>();
        boolean open = false;
        for (Placed placed : run.glyphs()) {
            boolean direct = OfdFont.direct(placed.glyph());
            if (!open || !direct) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(placed);
            open = direct;
        }
        return pieces;
    }

    private String text(Run run, List<Placed> piece) {
        OfdFont font = fonts.apply(run.font());
        String id = ids.next();
        Placed first = piece.get(0);
        Placed last = piece.get(piece.size() - 1);
        double width = last.x() + Math.max(last.glyph().width(), 1) * run.size() - first.x();
        double top = run.baseline() - run.size();
        xml.open("TextObject", "ID", id, "Boundary", box(first.x(), top, width, run.size() * 1.25), "Font", String.valueOf(font.id()),
                "Size", Xml.mm(run.size()));
        xml.open("FillColor", "Value", run.ink() == Ink.RED ? RED : BLACK).close();
        if (!OfdFont.direct(first.glyph())) {
            xml.open("CGTransform", "CodePosition", "0", "CodeCount", "1", "GlyphCount", "1");
            xml.text("Glyphs", String.valueOf(font.subset().glyphs().get(first.glyph().outline()))).close();
        }
        StringBuilder words = new StringBuilder();
        piece.forEach(placed -> words.appendCodePoint(placed.glyph().character()));
        String[] place = {"X", "0", "Y", Xml.mm(run.size()), "DeltaX", steps(piece)};
        xml.text("TextCode", words.toString(), piece.size() > 1 ? place : new String[] {place[0], place[1], place[2], place[3]});
        xml.close();
        return id;
    }

    /** From character to character; equal steps in a row as {@code g count step}. */
    private static String steps(List<Placed> piece) {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i < piece.size(); i++) {
            steps.add(Xml.mm(piece.get(i).x() - piece.get(i - 1).x()));
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < steps.size();) {
            int end = i;
            while (end < steps.size() && steps.get(end).equals(steps.get(i))) {
                end++;
            }
            boolean group = end - i >= WORTH_GROUPING;
            written.append(group ? "g " + (end - i) + " " + steps.get(i) : steps.get(i)).append(' ');
            i = group ? end : i + 1;
        }
        return written.toString().strip();
    }

    private void rule(Rule rule) {
        double width = rule.x2() - rule.x1();
        double height = rule.y2() - rule.y1();
        xml.open("PathObject", "ID", ids.next(), "Boundary", box(rule.x1(), rule.y1(), Math.max(width, rule.width()), Math.max(height, rule.width())),
                "LineWidth", Xml.mm(rule.width()));
        xml.open("StrokeColor", "Value", rule.ink() == Ink.RED ? RED : BLACK).close();
        xml.text("AbbreviatedData", "M 0 0 L " + Xml.mm(width) + " " + Xml.mm(height)).close();
    }

    private static String box(double x, double y, double width, double height) {
        return Xml.mm(x) + " " + Xml.mm(y) + " " + Xml.mm(width) + " " + Xml.mm(height);
    }
}
