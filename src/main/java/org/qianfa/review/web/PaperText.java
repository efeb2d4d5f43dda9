package org.qianfa.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.officialtext.Outline;
import org.qianfa.review.AnnotationView;

/** A section's text cut into lines, and those into pieces, so that a page can mark the annotated words. */
record PaperText(long id, Long revisionId, String heading, List<Line> lines) {

    /** @param start offset of the line in the section's text */
    record Line(int start, String style, List<Piece> pieces) {
    }

    /**
     * @param annotations ids of the annotations on these words, separated by blanks; empty for plain text
     * @param depth       how many they are
     * @param struck      whether other words are proposed for these
     * @param proposed    what is proposed for words that end here, {@code null} if nothing is
     */
    record Piece(String text, String annotations, int depth, boolean struck, String proposed) {
    }

    static List<PaperText> of(ReportView report, List<AnnotationView> annotations) {
        return report.sections().stream().filter(s -> !s.text().isEmpty()).map(s -> of(s, annotations)).toList();
    }

    /** A text nobody can annotate. */
    static PaperText plain(String heading, String text) {
        return cut(0, null, heading, text, List.of());
    }

    static PaperText of(SectionView section, List<AnnotationView> annotations) {
        List<AnnotationView> here = annotations.stream()
                .filter(a -> !a.onWholeReport() && a.sectionId() == section.id() && a.placed()).toList();
        return cut(section.id(), section.revisionId(), section.heading(), section.text(), here);
    }

    private static PaperText cut(long id, Long revisionId, String heading, String text, List<AnnotationView> here) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(start, style(line), pieces(line, start, here)));
            start += line.length() + 1;
        }
        return new PaperText(id, revisionId, heading, lines);
    }

    private static String style(String line) {
        return Outline.paragraphs(line).stream().filter(Outline.Paragraph::headingLine).findFirst()
                .map(p -> "level-" + p.level()).orElse(null);
    }

    /** Cuts wherever an annotation begins or ends, so that overlapping ones need no overlapping marks. */
    private static List<Piece> pieces(String line, int start, List<AnnotationView> here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.length()));
        for (AnnotationView a : here) {
            cuts.add(within(a.place().start() - start, line));
            cuts.add(within(a.place().end() - start, line));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            pieces.add(piece(line.substring(from, to), here, start + from, start + to));
        }
        return pieces;
    }

    private static int within(int offset, String line) {
        return Math.max(0, Math.min(offset, line.length()));
    }

    private static Piece piece(String words, List<AnnotationView> here, int from, int to) {
        List<AnnotationView> covering = here.stream().filter(a -> a.place().start() <= from && from < a.place().end()).toList();
        List<AnnotationView> proposing = covering.stream().filter(a -> a.proposedWording() != null && a.answer() == null).toList();
        String proposed = proposing.stream().filter(a -> a.place().end() == to).map(AnnotationView::proposedWording)
                .reduce((one, other) -> one + "／" + other).orElse(null);
        return new Piece(words, String.join(" ", covering.stream().map(a -> String.valueOf(a.id())).toList()), covering.size(),
                !proposing.isEmpty(), proposed);
    }
}
