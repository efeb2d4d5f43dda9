package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of official text: the four numbering levels 一、 → （一） → 1. → （1）, on a line of their own or run into the
 * paragraph, and the items 一是…二是… inside one. Levels may be skipped and numbering may start again.
 */
public final class Outline {

    private Outline() {
    }

    /**
     * The roots of a text's outline in order. The text is read as it is; before the first root stands the introduction,
     * between two roots stand blanks only, after the last root blanks and what belongs to a web page. Takes linear time.
     */
    public static List<OutlineNode> of(String text) {
        List<Line> lines = PageChrome.without(PlainText.lines(text));
        Topics topics = Topics.of(lines);
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            marks.addAll(ParagraphMarks.in(line, topics.endIn(line)));
        }
        return new Nesting(text, lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end()).of(marks);
    }

    /** The level of the heading a line starts with, 1 to 4; 0 if it starts with none. */
    public static int headingLevel(String line) {
        return Numbering.of(line).level();
    }

    /** The number a heading starts with, as written, e.g. {@code （一）}; empty if there is none. */
    public static String number(String line) {
        return line.substring(0, Numbering.of(line).length());
    }

    /** The lines of a text with the heading that each starts with. Joining {@code heading + body} gives the lines back. */
    public static List<Paragraph> paragraphs(String text) {
        return PlainText.paragraphs(text).stream().map(Outline::paragraph).toList();
    }

    static Paragraph paragraph(String line) {
        Numbering number = Numbering.of(line);
        if (number.level() == 0) {
            return new Paragraph(0, "", line);
        }
        int title = new HeadingTitle(line, Enclosures.in(line)).ofHeading(number.length(), line.length());
        int end = Math.min(title + 1, line.length());
        return new Paragraph(number.level(), line.substring(0, end), line.substring(end));
    }

    /**
     * A line of official text.
     *
     * @param level   of the heading it starts with, 0 for none
     * @param heading the heading as written, number and end mark included; empty if there is none
     * @param body    what follows in the same line; empty if the heading has the line for itself
     */
    public record Paragraph(int level, String heading, String body) {

        public boolean headingLine() {
            return level > 0 && body.isEmpty();
        }
    }
}
