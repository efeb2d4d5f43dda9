package org.qianfa.proofreading.outline;

import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Headings without anything under them. The lines of a list have nothing under them either, so a heading is empty only
 * where most of its level are not. In a part of a report the last heading may wait for another part.
 */
public final class EmptySections implements TextCheck {

    private static final int LEVELS = 4;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<PlacedParagraph> paragraphs = text.paragraphs();
        int[] levels = paragraphs.stream().mapToInt(placed -> Headings.level(placed.text())).toArray();
        boolean[] empty = new boolean[levels.length];
        int[] filledOfLevel = new int[LEVELS + 1];
        int[] emptyOfLevel = new int[LEVELS + 1];
        for (int i = 0; i < levels.length; i++) {
            empty[i] = levels[i] > 0 && bare(paragraphs.get(i)) && nothingFollows(levels, i, circumstances.whole());
            (empty[i] ? emptyOfLevel : filledOfLevel)[levels[i]]++;
        }
        for (int i = 0; i < levels.length; i++) {
            if (empty[i] && filledOfLevel[levels[i]] > emptyOfLevel[levels[i]] * levels[i]) {
                PlacedParagraph heading = paragraphs.get(i);
                findings.add(OutlineRule.EMPTY_SECTION, heading.start(), heading.end(), heading.text());
            }
        }
    }

    private static boolean nothingFollows(int[] levels, int place, boolean whole) {
        if (place + 1 == levels.length) {
            return whole;
        }
        return levels[place + 1] > 0 && levels[place + 1] <= levels[place];
    }

    /** A heading that ends with a mark may say all there is to say. */
    private static boolean bare(PlacedParagraph placed) {
        return placed.paragraph().headingLine() && Headings.markOf(placed.text()).isEmpty();
    }
}
