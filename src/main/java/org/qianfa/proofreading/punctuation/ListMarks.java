package org.qianfa.proofreading.punctuation;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** The mark 、 where a list does without it: between two pairs of quotation or title marks, and before 等. */
public final class ListMarks implements ParagraphCheck {

    private static final int LONGEST = 120;
    /** 等级, 等待 and the like begin an item of the list. */
    private static final String WORDS_WITH_ETC = "级待候效额于同值价次第分比量身";

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        int behind = 0;
        for (int i = text.indexOf('、'); i >= 0; i = text.indexOf('、', i + 1)) {
            char next = Signs.at(text, i + 1);
            if (next == '等' && WORDS_WITH_ETC.indexOf(Signs.at(text, i + 2)) < 0) {
                findings.suggest(PunctuationRule.BEFORE_ETC, i, i + 1, "");
            } else if (i >= behind && between(text, i)) {
                behind = row(text, i, findings);
            }
        }
    }

    /** Tells of a whole row at once, from its first mark to its last. */
    private static int row(String text, int first, Findings findings) {
        int end = first + 1;
        StringBuilder right = new StringBuilder();
        int copied = first + 1;
        int count = 1;
        for (int i = first + 1; i < Math.min(text.length(), first + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == '、' && between(text, i)) {
                right.append(text, copied, i);
                copied = i + 1;
                end = i + 1;
                count++;
            } else if (c == '。' || c == '；' || c == ';') {
                break;
            }
        }
        findings.suggest(PunctuationRule.BETWEEN_ITEMS, first, end, right.toString(), String.valueOf(count));
        return end;
    }

    private static boolean between(String text, int place) {
        char before = Signs.at(text, place - 1);
        char after = Signs.at(text, place + 1);
        return before == '》' && after == '《' || before == '”' && after == '“';
    }
}
