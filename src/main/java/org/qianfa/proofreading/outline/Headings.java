package org.qianfa.proofreading.outline;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.OutlineNode;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;

/** The headings of a text, flat and in order. */
final class Headings {

    private static final int LONGEST_UNNUMBERED = 40;
    private static final String FIRST = "（(一二三四五六七八九十百";
    private static final String ENDS = "。；;：:，,！!？?、";

    private Headings() {
    }

    /** Lines that are nothing but a numbered heading. */
    static List<Heading> ownLines(ProofText text) {
        List<Heading> headings = new ArrayList<>();
        for (PlacedParagraph placed : text.paragraphs()) {
            String line = placed.text();
            if (placed.paragraph().headingLine()) {
                headings.add(new Heading(level(line), Outline.number(line), placed.start(), line));
            }
        }
        return headings;
    }

    /** All nodes, parents before their children. */
    static List<OutlineNode> flat(List<OutlineNode> nodes) {
        List<OutlineNode> all = new ArrayList<>();
        for (OutlineNode node : nodes) {
            all.add(node);
            all.addAll(flat(node.children()));
        }
        return all;
    }

    /** Whether a line without number looks like a heading: short, without a mark at its end. */
    static boolean unnumbered(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_UNNUMBERED && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && level(line) == 0;
    }

    /** As {@link Outline#headingLevel}, but fast for lines that begin with no sign of a number. */
    static int level(String line) {
        char first = line.charAt(0);
        boolean number = FIRST.indexOf(first) >= 0 || Character.isDigit(first);
        return number ? Outline.headingLevel(line) : 0;
    }

    /** The mark a line ends with; empty if it ends with none. */
    static String markOf(String line) {
        String end = line.substring(line.length() - 1);
        return ENDS.contains(end) ? end : "";
    }

    /**
     * A heading with a line for itself.
     *
     * @param start of the line in the text
     */
    record Heading(int level, String number, int start, String line) {

        String mark() {
            return markOf(line);
        }
    }
}
