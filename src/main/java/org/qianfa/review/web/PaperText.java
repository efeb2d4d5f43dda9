package org.qianfa.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.officialtext.Outline;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.ReadMatterCase.VersionView;

/** A section's text cut into lines, and those into pieces, so that a page can mark the annotated words. */
record PaperText(long id, Long revisionId, String heading, List<Line> lines) {

    /** @param start offset of the line in the section's text */
    record Line(int start, String style, List<Piece> pieces) {

        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /**
     * @param annotations ids of the annotations on these words, separated by blanks; empty for plain text
     * @param depth       how many they are
     * @param proposal    whether some of them only may stand here
     * @param struck      whether other words are proposed for these
     * @param proposed    what is proposed for words that end here, {@code null} if nothing is
     */
    record Piece(String text, String annotations, int depth, boolean proposal, boolean struck, String proposed) {
    }

    static List<PaperText> of(ReportView report, List<AnnotationView> annotations) {
        return report.sections().stream().filter(s -> !s.text().isEmpty()).map(s -> of(s, annotations)).toList();
    }

    /** The text of a file, under the id of its matter. */
    static PaperText ofFile(MatterView matter, ReadMatterCase.CaseView about, List<AnnotationView> annotations) {
        List<VersionView> versions = about.versions();
        return cut(matter.id(), versions.get(versions.size() - 1).id(), matter.title(), about.file().text(),
                annotations.stream().filter(PaperText::stands).toList());
    }

    static PaperText of(SectionView section, List<AnnotationView> annotations) {
        List<AnnotationView> here = annotations.stream()
                .filter(a -> !a.onWholeReport() && a.sectionId() == section.id() && stands(a)).toList();
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

    /** Cuts wherever an annotation or what it would replace begins or ends, so that overlapping ones need no overlapping marks. */
    private static List<Piece> pieces(String line, int start, List<AnnotationView> here) {
        List<Proposal> proposals = here.stream().map(Proposal::of).filter(Objects::nonNull).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.length()));
        for (AnnotationView a : here) {
            cuts.add(within(a.place().found().start() - start, line));
            cuts.add(within(a.place().found().end() - start, line));
        }
        proposals.forEach(p -> cuts.addAll(List.of(within(p.from() - start, line), within(p.to() - start, line))));
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            pieces.add(piece(line.substring(from, to), here, proposals, start + from));
        }
        return pieces;
    }

    private static boolean stands(AnnotationView a) {
        return a.place().found().start() < a.place().found().end();
    }

    private static int within(int offset, String line) {
        return Math.max(0, Math.min(offset, line.length()));
    }

    private static Piece piece(String words, List<AnnotationView> here, List<Proposal> proposals, int from) {
        int to = from + words.length();
        List<AnnotationView> covering = here.stream().filter(a -> a.place().found().start() <= from && from < a.place().found().end()).toList();
        boolean struck = proposals.stream().anyMatch(p -> p.from() <= from && from < p.to());
        String proposed = covering.isEmpty() ? null
                : proposals.stream().filter(p -> p.to() == to).map(Proposal::words).reduce((one, other) -> one + "／" + other).orElse(null);
        return new Piece(words, String.join(" ", covering.stream().map(a -> String.valueOf(a.id())).toList()), covering.size(),
                covering.stream().anyMatch(a -> !a.placed()), struck, proposed);
    }

    /** Words that would go, and what would come after them; the common words before and after are left alone. */
    private record Proposal(int from, int to, String words) {

        /** {@code null} unless something is proposed that nobody has answered. */
        static Proposal of(AnnotationView a) {
            if (!a.placed() || a.proposedWording() == null || a.answer() != null || a.quote().length() != a.place().end() - a.place().start()) {
                return null;
            }
            Difference change = Difference.between(a.quote(), a.proposedWording());
            int start = a.place().start();
            // What is put in before the first word has no piece to follow: then the whole is shown anew.
            return change.head().isEmpty() && change.removed().isEmpty() ? new Proposal(start, a.place().end(), a.proposedWording())
                    : new Proposal(start + change.head().length(), start + change.head().length() + change.removed().length(), change.added());
        }
    }
}
