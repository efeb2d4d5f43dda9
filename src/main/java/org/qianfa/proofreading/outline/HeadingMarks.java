package org.qianfa.proofreading.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.officialtext.Outline;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.proofreading.outline.Headings.Heading;

/** Marks behind headings and numbers: whether a heading ends as the others of its level do, and a number as numbers do. */
public final class HeadingMarks implements TextCheck {

    /** So many headings that end alike make a habit, if they are this many times as many as the others. */
    private static final int HABIT = 3;
    private static final int LEVELS = 4;
    private static final String BRACKETS = "）)";
    private static final int LONGEST_NUMERAL = 3;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String STRAY = "、.．，,";

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<Heading> headings = Headings.ownLines(text);
        for (int level = 1; level <= LEVELS; level++) {
            int wanted = level;
            endMarks(headings.stream().filter(heading -> heading.level() == wanted).toList(), findings);
        }
        for (PlacedParagraph placed : text.paragraphs()) {
            afterNumber(placed.text(), placed.start(), findings);
        }
    }

    private static void endMarks(List<Heading> headings, Findings findings) {
        Map<String, Integer> counts = new HashMap<>();
        headings.forEach(heading -> counts.merge(heading.mark(), 1, Integer::sum));
        for (Heading heading : headings) {
            String mark = heading.mark();
            String habit = counts.getOrDefault("", 0) >= counts.getOrDefault("。", 0) ? "" : "。";
            int usual = counts.getOrDefault(habit, 0);
            boolean comparable = mark.isEmpty() || mark.equals("。");
            if (comparable && !mark.equals(habit) && usual >= HABIT && usual >= HABIT * (headings.size() - usual)) {
                int end = heading.start() + heading.line().length();
                String last = heading.line().substring(heading.line().length() - 1);
                findings.suggest(OutlineRule.HEADING_MARK, end - 1, end, mark.isEmpty() ? last + habit : "",
                        heading.number(), String.valueOf(usual), habit);
            }
        }
    }

    /** 一） at the beginning of a paragraph. */
    private static void lostBracket(String line, int start, Findings findings) {
        int end = 0;
        while (end < Math.min(LONGEST_NUMERAL, line.length()) && NUMERALS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (end > 0 && end < line.length() && BRACKETS.indexOf(line.charAt(end)) >= 0) {
            String right = (line.charAt(end) == '）' ? "（" : "(") + line.substring(0, end + 1);
            findings.suggest(OutlineRule.NUMBER_MARK, start, start + end + 1, right, line.substring(0, end + 1), right);
        }
    }

    /** （一） has its brackets and 一 its 、: another mark, or a point behind a Chinese numeral, is one too many. */
    private static void afterNumber(String line, int start, Findings findings) {
        if (Headings.level(line) == 0) {
            lostBracket(line, start, findings);
            return;
        }
        String number = Outline.number(line);
        int end = number.length();
        if (end < line.length() && BRACKETS.indexOf(line.charAt(end - 1)) >= 0 && STRAY.indexOf(line.charAt(end)) >= 0) {
            findings.suggest(OutlineRule.NUMBER_MARK, start, start + end + 1, number, line.substring(0, end + 1), number);
        }
    }
}
