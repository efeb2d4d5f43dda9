package org.qianfa.proofreading.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** The marks from one number to another. Titles of documents keep their own. */
public final class Ranges implements ParagraphCheck {

    private static final String MARKS = "-—–~～至";
    private static final int LONGEST = 12;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)[-—–~～至](\\d{1,3}(?:\\.\\d{1,4})?)[%％]");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)(年?)[-–~～]((?:19|20)\\d\\d)(年)");
    private static final Pattern VALUES = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)[-–—](\\d{1,6}(?:\\.\\d{1,4})?)"
            + "(?=[个件次人天日月条项名份家户岁元万亿米公分小时周])");

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (int i = 0; i < MARKS.length(); i++) {
            for (int at = text.indexOf(MARKS.charAt(i)); at >= 0; at = text.indexOf(MARKS.charAt(i), at + 1)) {
                int start = numberStart(text, at);
                if (start < at && Signs.digit(Signs.at(text, at + 1)) && !paragraph.inTitle(start, start + 1)) {
                    range(text, start, findings);
                }
            }
        }
    }

    private static int numberStart(String text, int mark) {
        int start = mark;
        while (start > 0 && mark - start < LONGEST && (Signs.digit(text.charAt(start - 1)) || ".年".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static void range(String text, int start, Findings findings) {
        Matcher percent = PERCENT.matcher(text).region(start, text.length());
        Matcher years = YEARS.matcher(text).region(start, text.length());
        Matcher values = VALUES.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (percent.lookingAt()) {
            suggest(PunctuationRule.PERCENT_RANGE, percent, percent.group(1) + "%～" + percent.group(2) + "%", findings);
        } else if (years.lookingAt()) {
            suggest(PunctuationRule.YEAR_RANGE, years, years.group(1) + years.group(2) + "—" + years.group(3) + years.group(4), findings);
        } else if (values.lookingAt() && free(Signs.at(text, start - 1))
                && Double.parseDouble(values.group(1)) < Double.parseDouble(values.group(2))) {
            char unit = text.charAt(values.end());
            suggest(PunctuationRule.VALUE_RANGE, values, values.group(1) + (unit == '月' || unit == '日' ? "—" : "～") + values.group(2), findings);
        }
    }

    private static void suggest(PunctuationRule rule, Matcher range, String right, Findings findings) {
        if (!right.equals(range.group())) {
            findings.suggest(rule, range.start(), range.end(), right, range.group(), right);
        }
    }

    /** Codes and telephone numbers go on before. */
    private static boolean free(char before) {
        return !Signs.latin(before) && "+＋-—～~".indexOf(before) < 0;
    }
}
