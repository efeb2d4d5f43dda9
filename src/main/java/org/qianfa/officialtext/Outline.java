package org.qianfa.officialtext;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The four numbering levels of official documents: 一、 → （一） → 1. → （1）. Headings stand on a line of their own or
 * run into the paragraph; levels may be skipped and numbering may start again.
 */
public final class Outline {

    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";
    /** A number that another number follows is a list such as 一、二级, not a heading. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("^" + CHINESE + "、(?!" + CHINESE + "[、级类线期])"),
            Pattern.compile("^[(（]" + CHINESE + "[)）]"),
            Pattern.compile("^[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|、)"),
            Pattern.compile("^[(（][0-9０-９]{1,2}[)）]"));
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;]");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,：:]");
    private static final int LONGEST_HEADING = 80;

    private Outline() {
    }

    /** The level of the heading a line starts with, 1 to 4; 0 if it starts with none. */
    public static int headingLevel(String line) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).matcher(line).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number a heading starts with, as written, e.g. {@code （一）}; empty if there is none. */
    public static String number(String line) {
        return NUMBERS.stream().map(p -> p.matcher(line)).filter(Matcher::find).map(Matcher::group).findFirst().orElse("");
    }

    /** The lines of a text with the heading that each starts with. Joining {@code heading + body} gives the lines back. */
    public static List<Paragraph> paragraphs(String text) {
        return PlainText.paragraphs(text).stream().map(Outline::paragraph).toList();
    }

    static Paragraph paragraph(String line) {
        int level = headingLevel(line);
        if (level == 0) {
            return new Paragraph(0, "", line);
        }
        int end = headingEnd(line);
        return new Paragraph(level, line.substring(0, end), line.substring(end));
    }

    /** A short line is a heading as a whole; otherwise the heading is the first sentence, or the first clause of a long one. */
    private static int headingEnd(String line) {
        Matcher sentence = SENTENCE_END.matcher(line);
        int first = sentence.find() ? sentence.end() : line.length();
        if (first <= LONGEST_HEADING) {
            return first;
        }
        Matcher clause = CLAUSE_END.matcher(line);
        return clause.find(number(line).length()) ? clause.end() : first;
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
