package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.officialtext.Outline;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Blanks inside Chinese prose. What a text does again and again is its habit and told once. Lines without any stop are
 * titles, names and dates, where blanks may be meant.
 */
public final class Spaces implements TextCheck {

    /** More than so many of a kind are a habit. */
    private static final int HABIT = 10;
    private static final int LONGEST_NUMBER = 6;
    private static final int HABIT_BESIDE_FIGURES = 5;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        Map<PunctuationRule, List<int[]>> gaps = new EnumMap<>(PunctuationRule.class);
        for (PlacedParagraph placed : text.paragraphs()) {
            if (Signs.prose(placed.text()) || Outline.headingLevel(placed.text()) > 0) {
                gather(placed, gaps);
            }
        }
        gaps.forEach((rule, places) -> report(rule, places, text.text(), findings));
    }

    private static void gather(PlacedParagraph placed, Map<PunctuationRule, List<int[]>> gaps) {
        String text = placed.text();
        for (int i = 1; i < text.length(); i++) {
            if (Signs.blank(text.charAt(i))) {
                int start = i;
                while (i < text.length() && Signs.blank(text.charAt(i))) {
                    i++;
                }
                PunctuationRule rule = i < text.length() ? new Gap(text, start - 1, i).rule() : null;
                if (rule != null) {
                    gaps.computeIfAbsent(rule, r -> new ArrayList<>()).add(new int[] {placed.start() + start, placed.start() + i});
                }
            }
        }
    }

    private static void report(PunctuationRule rule, List<int[]> places, String text, Findings findings) {
        if (places.size() > (rule == PunctuationRule.SPACE_BESIDE_FIGURE ? HABIT_BESIDE_FIGURES : HABIT)) {
            int[] first = places.get(0);
            findings.add(PunctuationRule.SPACES_THROUGHOUT, first[0], first[1], String.valueOf(places.size()));
            return;
        }
        for (int[] place : places) {
            String around = text.substring(place[0] - 1, place[0]) + " " + text.substring(place[1], place[1] + 1);
            boolean heading = Outline.headingLevel(text.substring(place[1], Math.min(text.length(), place[1] + LONGEST_NUMBER))) > 0;
            findings.suggest(rule, place[0], place[1], heading ? "\n" : "", around);
        }
    }
}
