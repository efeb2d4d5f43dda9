package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Blanks inside Chinese prose. What a text does again and again is its habit and told once. Lines without any stop are
 * titles, names and dates, where blanks may be meant; so may wide ones that part the cells of a table.
 */
public final class Spaces implements TextCheck {

    /** More than so many of a kind are a habit. */
    private static final int HABIT = 20;
    private static final int HABIT_BESIDE_FIGURES = 5;
    private static final int LONGEST_NUMBER = 6;
    private static final char WIDE = '\u3000';

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<int[]> between = new ArrayList<>();
        List<int[]> besideMarks = new ArrayList<>();
        List<int[]> besideFigures = new ArrayList<>();
        for (PlacedParagraph placed : text.paragraphs()) {
            if (Signs.prose(placed.text()) || Outline.headingLevel(placed.text()) > 0) {
                gather(placed, between, besideMarks, besideFigures);
            }
        }
        report(PunctuationRule.SPACE, between, HABIT, text.text(), findings);
        report(PunctuationRule.SPACE_BESIDE_MARK, besideMarks, HABIT, text.text(), findings);
        report(PunctuationRule.SPACE_BESIDE_FIGURE, besideFigures, HABIT_BESIDE_FIGURES, text.text(), findings);
    }

    private static void gather(PlacedParagraph placed, List<int[]> between, List<int[]> besideMarks, List<int[]> besideFigures) {
        String text = placed.text();
        boolean cells = text.indexOf(WIDE) != text.lastIndexOf(WIDE);
        for (int i = 1; i < text.length(); i++) {
            if (Signs.blank(text.charAt(i))) {
                int start = i;
                while (i + 1 < text.length() && Signs.blank(text.charAt(i + 1))) {
                    i++;
                }
                boolean cell = cells && text.charAt(start) == WIDE;
                List<int[]> kind = cell || behindNumber(text, start) ? null : kind(text.charAt(start - 1), Signs.at(text, i + 1),
                        between, besideMarks, besideFigures);
                if (kind != null) {
                    kind.add(new int[] {placed.start() + start, placed.start() + i + 1});
                }
            }
        }
    }

    private static boolean behindNumber(String text, int place) {
        return place <= LONGEST_NUMBER && place == Outline.number(text).length();
    }

    private static List<int[]> kind(char before, char after, List<int[]> between, List<int[]> besideMarks, List<int[]> besideFigures) {
        boolean chineseBefore = Signs.ofChineseText(before);
        boolean chineseAfter = Signs.ofChineseText(after);
        if (chineseBefore && chineseAfter) {
            return between;
        }
        if (chineseAfter && mark(before) || chineseBefore && mark(after)) {
            return besideMarks;
        }
        boolean figureBefore = Signs.digit(before) || Signs.latin(before) || before == '%';
        boolean figureAfter = Signs.digit(after) || Signs.latin(after);
        return chineseBefore && figureAfter || figureBefore && chineseAfter ? besideFigures : null;
    }

    private static boolean mark(char c) {
        return ",;:()!?".indexOf(c) >= 0;
    }

    private static void report(PunctuationRule rule, List<int[]> places, int habit, String text, Findings findings) {
        if (places.size() > habit) {
            int[] first = places.get(0);
            findings.add(PunctuationRule.SPACES_THROUGHOUT, first[0], first[1], String.valueOf(places.size()));
            return;
        }
        for (int[] place : places) {
            findings.suggest(rule, place[0], place[1], "", around(text, place[0], place[1]));
        }
    }

    private static String around(String text, int start, int end) {
        return text.substring(start - 1, start) + " " + text.substring(end, Math.min(text.length(), end + 1));
    }
}
