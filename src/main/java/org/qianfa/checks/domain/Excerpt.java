package org.qianfa.checks.domain;

import org.qianfa.proofreading.finding.Finding;
import org.qianfa.shared.Sm3;

/**
 * Words of a text in their sentence: what makes a finding the same finding in another text.
 *
 * @param before the sentence up to the words
 * @param words  may reach over several sentences
 * @param after  the sentence behind the words
 */
public record Excerpt(String before, String words, String after) {

    /** What a sentence tells is told by then; beyond it, a line without stops is no sentence. */
    private static final int REACH = 300;
    private static final String ENDS = "。！？!?\n";

    /** @param start UTF-16 offset @param end not before start */
    public static Excerpt of(String text, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - REACH) && !ends(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        boolean closed = end > start && ends(text.charAt(end - 1));
        while (!closed && to < Math.min(text.length(), end + REACH) && text.charAt(to) != '\n') {
            closed = ends(text.charAt(to++));
        }
        return new Excerpt(text.substring(from, start).stripLeading(), text.substring(start, end),
                text.substring(end, to).stripTrailing());
    }

    public String sentence() {
        return before + words + after;
    }

    /** Of rule, sentence and words; equal for the same words in the same sentence of any text that are held against the same. */
    public String digest(Finding finding) {
        String against = finding.rule().comparesElsewhere() ? "\n" + finding.arguments() : "";
        return Sm3.hex(finding.rule().id() + "\n" + before.length() + "\n" + words + "\n" + sentence() + against);
    }

    private static boolean ends(char c) {
        return ENDS.indexOf(c) >= 0;
    }
}
