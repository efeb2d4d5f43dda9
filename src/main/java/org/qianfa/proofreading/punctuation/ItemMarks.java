package org.qianfa.proofreading.punctuation;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** The marks before items 一是…二是… that are counted inside a paragraph. */
public final class ItemMarks implements ParagraphCheck {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String SENTENCE_ENDS = "。；;：:！？";
    /** With these before it, 二是 is no item or a decimal is counted. */
    private static final String BELONGS = "第其之十百不只又但这那更还也既";

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        int[] ended = new int[NUMERALS.length() + 2];
        int[] unmarked = new int[NUMERALS.length() + 2];
        int[] commas = new int[NUMERALS.length() + 2];
        int count = 0;
        for (int i = text.indexOf('是'); i > 0; i = text.indexOf('是', i + 1)) {
            int value = NUMERALS.indexOf(text.charAt(i - 1)) + 1;
            if (value > 0) {
                count++;
                note(text, i - 1, value, ended, unmarked, commas);
            }
        }
        if (count > 1) {
            report(text, ended, unmarked, commas, findings);
        }
    }

    /** Places are counted from 1, so that 0 is none; the first of each value is kept. */
    private static void note(String text, int place, int value, int[] ended, int[] unmarked, int[] commas) {
        char before = Signs.at(text, place - 1);
        int[] kind = null;
        if (before == '\n' || SENTENCE_ENDS.indexOf(before) >= 0 || Signs.closing(before) || Signs.blank(before)) {
            kind = ended;
        } else if (before == '，' || before == ',') {
            kind = commas;
        } else if (Signs.chinese(before) && BELONGS.indexOf(before) < 0 && NUMERALS.indexOf(before) < 0 || Signs.digit(before)) {
            kind = unmarked;
        }
        if (kind != null && kind[value] == 0) {
            kind[value] = place + 1;
        }
    }

    private static void report(String text, int[] ended, int[] unmarked, int[] commas, Findings findings) {
        if (commas[1] > 0 && ended[1] == 0 && ended[2] > commas[1]) {
            int place = commas[1] - 1;
            findings.suggest(PunctuationRule.COMMA_BEFORE_ITEMS, place - 1, place, "：", text.substring(place, place + 2));
        }
        for (int value = 2; value <= NUMERALS.length(); value++) {
            int place = unmarked[value];
            int previous = Math.max(ended[value - 1], commas[value - 1]);
            boolean first = ended[value] == 0 && commas[value] == 0 && previous > 0 && previous < place;
            boolean fits = ended[value + 1] == 0 || ended[value + 1] > place;
            if (place > 0 && first && fits) {
                findings.add(PunctuationRule.MISSING_BEFORE_ITEM, place - 1, place + 1, text.substring(place - 1, place + 1));
            }
        }
    }
}
