package org.qianfa.proofreading.repetition;

import java.util.List;
import org.qianfa.proofreading.finding.Findings;

/**
 * Phrases such as 各类专项行动整治行动: behind a word for all of a sort stands one noun with its attributes, so the noun
 * does not come twice unless a mark or a conjunction parts the two.
 */
final class NounPhrases {

    private static final List<String> DETERMINERS = List.of("各项", "各类", "各种", "有关", "相关", "一系列", "多项", "多种", "系列", "一批");
    private static final String PARTING = "和与及或的以等并对向为在将把被由从";
    private static final int ATTRIBUTE = 3;

    private NounPhrases() {
    }

    static void look(String text, Findings findings) {
        for (String determiner : DETERMINERS) {
            for (int at = text.indexOf(determiner); at >= 0; at = text.indexOf(determiner, at + determiner.length())) {
                examine(text, at + determiner.length(), findings);
            }
        }
    }

    private static void examine(String text, int start, Findings findings) {
        int end = start;
        while (end < text.length() && end - start < 2 * ATTRIBUTE + 4 && Glyph.han(text.charAt(end)) && PARTING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (int first = start + 2; first <= start + ATTRIBUTE && first + 6 <= end; first++) {
            for (int second = first + 4; second <= first + 2 + ATTRIBUTE && second + 2 <= end; second++) {
                if (text.regionMatches(first, text, second, 2) && closes(text, second + 2)) {
                    findings.add(RepetitionRule.NOUN_AGAIN, start, second + 2, text.substring(first, first + 2));
                    return;
                }
            }
        }
    }

    private static boolean closes(String text, int end) {
        return end == text.length() || !Glyph.han(text.charAt(end)) || PARTING.indexOf(text.charAt(end)) >= 0;
    }
}
