package org.qianfa.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.layout.Ink;
import org.qianfa.documents.layout.Line;
import org.qianfa.documents.layout.Placed;
import org.qianfa.documents.layout.Rule;
import org.qianfa.documents.layout.Run;
import org.qianfa.documents.layout.Sheet;

/** The drawing instructions of a page. The words of a part are marked with a number, everything else as an artifact. */
final class PageContent {

    private static final double THOUSAND = 1000;
    private static final double TENTH = 10;
    private static final String RED = "0.9 0 0.07 ";

    private final Function<FontFile, PdfFont> fonts;
    private final StringBuilder out = new StringBuilder();

    PageContent(Function<FontFile, PdfFont> fonts) {
        this.fonts = fonts;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The lines of one part on this page. @param tag of its structure element */
    void words(String tag, int number, List<Line> lines) {
        out.append('/').append(tag).append(" <</MCID ").append(number).append(">> BDC\n");
        text(lines);
        out.append("EMC\n");
    }

    /** What stands on the page without belonging to the document. */
    void artifact(List<Line> lines) {
        out.append("/Artifact <</Type /Pagination>> BDC\n");
        text(lines);
        out.append("EMC\n");
    }

    void rules(List<Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.append("/Artifact <</Type /Layout>> BDC\n");
        for (Rule rule : rules) {
            out.append(rule.ink() == Ink.RED ? RED + "RG " : "0 0 0 RG ").append(Sheet.written(rule.width())).append(" w ");
            out.append(point(rule.x1(), rule.y1())).append(" m ").append(point(rule.x2(), rule.y2())).append(" l S\n");
        }
        out.append("EMC\n");
    }

    private void text(List<Line> lines) {
        out.append("BT\n");
        lines.forEach(line -> line.runs().forEach(this::run));
        out.append("ET\n");
    }

    private void run(Run run) {
        PdfFont font = fonts.apply(run.font());
        out.append(run.ink() == Ink.RED ? RED + "rg" : "0 0 0 rg").append(" /").append(font.name()).append(' ').append(Sheet.written(run.size())).append(" Tf ");
        double pen = run.glyphs().get(0).x();
        out.append("1 0 0 1 ").append(point(pen, run.baseline())).append(" Tm [<");
        for (Placed placed : run.glyphs()) {
            double shift = Math.rint((pen - placed.x()) * THOUSAND / run.size() * TENTH) / TENTH;
            if (shift != 0) {
                out.append("> ").append(Sheet.written(shift)).append(" <");
                pen -= shift * run.size() / THOUSAND;
            }
            out.append(String.format("%04X", font.code(placed.glyph())));
            pen += font.width(placed.glyph()) * run.size();
        }
        out.append(">] TJ\n");
    }

    private static String point(double x, double y) {
        return Sheet.written(x) + " " + Sheet.written(Sheet.HEIGHT - y);
    }
}
