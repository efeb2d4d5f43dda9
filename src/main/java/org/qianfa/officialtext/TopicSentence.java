package org.qianfa.officialtext;

/**
 * The shape of a sentence that serves a paragraph as its title: short, free of figures, of one clause or two, the first
 * of which does not merely say when or where.
 */
final class TopicSentence {

    private static final char FULL_STOP = '。';
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int LONGEST_INSIDE = 20;
    private static final int ECHO = 2;

    private final String paragraph;
    private final HeadingTitle titles;

    TopicSentence(String paragraph, Enclosures enclosures) {
        this.paragraph = paragraph;
        this.titles = new HeadingTitle(paragraph, enclosures);
    }

    /** Offset of the full stop of the topic sentence that opens the paragraph and is followed by more than itself; else 0. */
    int end() {
        int end = titles.sentence(0, Math.min(paragraph.length(), LONGEST + 1));
        return end <= LONGEST && shaped(0, end) && paragraph.length() > 2 * end ? end : 0;
    }

    /**
     * Offset of the full stop of a second topic sentence that starts after a semicolon; else 0. It must echo the first:
     * one clause that ends in the same two characters, as parallel titles do.
     */
    int echoEnd(int from, int firstEnd) {
        int end = titles.sentence(from, Math.min(paragraph.length(), from + LONGEST_INSIDE + 1));
        boolean echoes = end - from <= LONGEST_INSIDE && shaped(from, end) && titles.clause(from, end) == end
                && paragraph.regionMatches(firstEnd - ECHO, paragraph, end - ECHO, ECHO);
        return echoes && end + 1 < paragraph.length() ? end : 0;
    }

    private boolean shaped(int from, int end) {
        if (end - from < SHORTEST || end >= paragraph.length() || paragraph.charAt(end) != FULL_STOP) {
            return false;
        }
        int clause = titles.clause(from, end);
        boolean twoAtMost = clause == end || titles.clause(clause + 1, end) == end;
        boolean titled = clause > from && (clause == end || !titles.adverbial(from, clause));
        return twoAtMost && titled && paragraph.substring(from, end).chars().noneMatch(Character::isDigit);
    }
}
