package org.qianfa.problems.domain;

/** The first words of a problem, by which people know it. */
public final class ProblemName {

    private static final String SENTENCE_ENDS = "。；;！？\n";
    private static final String CLAUSE_ENDS = "，,：:";
    private static final int LONGEST = 30;

    private ProblemName() {
    }

    /** The first sentence if it is short, else its first clause, cut where that is long too. */
    public static String of(String text) {
        String sentence = upTo(SENTENCE_ENDS, text.strip());
        String name = sentence.length() <= LONGEST ? sentence : upTo(CLAUSE_ENDS, sentence);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }

    private static String upTo(String marks, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
