package org.qianfa.officialtext;

/** Where the title of a heading ends. Marks inside quotations, titles of documents and brackets end nothing. */
final class HeadingTitle {

    private static final String SENTENCE_ENDS = "。！？!?；;";
    private static final String CLAUSE_ENDS = "，,：:";
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_TOPIC = 30;
    /** Postpositions: a clause that ends in one is an adverbial, such as 今年以来 or 在此基础上. */
    private static final String ADVERBIAL_ENDS = "来上下中后前时间里内年月日";

    private final String paragraph;
    private final Enclosures enclosures;

    HeadingTitle(String paragraph, Enclosures enclosures) {
        this.paragraph = paragraph;
        this.enclosures = enclosures;
    }

    /** The title of a numbered heading is the first sentence, or the first clause of a long one; without its end mark. */
    int ofHeading(int from, int to) {
        int sentence = sentence(from, to);
        return sentence - from <= LONGEST_HEADING ? withoutClauseEnd(from, sentence) : clause(from, sentence);
    }

    /** A comma or colon may be the last mark before an item or the end of the line. */
    private int withoutClauseEnd(int from, int end) {
        int trimmed = PlainText.trimmedEnd(paragraph, from, end);
        return trimmed > from && CLAUSE_ENDS.indexOf(paragraph.charAt(trimmed - 1)) >= 0 ? trimmed - 1 : end;
    }

    /**
     * The topic of an item is its first sentence if that is short, has at most one comma, and more follows; otherwise its
     * first clause, with the adverbial before it.
     */
    int ofItem(int from, int to) {
        int sentence = sentence(from, to);
        int clause = clause(from, sentence);
        boolean oneComma = clause(Math.min(clause + 1, sentence), sentence) == sentence;
        if (oneComma && sentence - from <= LONGEST_TOPIC && sentence + 1 < to) {
            return sentence;
        }
        return adverbial(from, clause) ? clause(Math.min(clause + 1, sentence), sentence) : clause;
    }

    /** Whether a clause merely says when or where. */
    boolean adverbial(int from, int end) {
        return end > from && ADVERBIAL_ENDS.indexOf(paragraph.charAt(end - 1)) >= 0;
    }

    /** Offset of the mark that ends the first sentence; {@code to} if none does. */
    int sentence(int from, int to) {
        return first(SENTENCE_ENDS, from, to);
    }

    /** Offset of the first mark that ends a clause; {@code to} if none does. */
    int clause(int from, int to) {
        return first(CLAUSE_ENDS, from, to);
    }

    private int first(String marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(paragraph.charAt(i)) >= 0 && !enclosures.enclose(i)) {
                return i;
            }
        }
        return to;
    }
}
