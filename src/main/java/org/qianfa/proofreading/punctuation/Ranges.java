package org.qianfa.proofreading.punctuation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.Title;

/** The marks from one number to another. Titles of documents keep their own. */
public final class Ranges implements ParagraphCheck {

    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,4})?)[-—–~～至](\\d{1,3}(?:\\.\\d{1,4})?)[%％]");
    private static final Pattern YEARS = Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)(年?)[-–~～]((?:19|20)\\d\\d)(年)");
    private static final Pattern VALUES = Pattern.compile("(?<![\\dA-Za-z.+＋\\-—～~])(\\d{1,6}(?:\\.\\d{1,4})?)[-–—](\\d{1,6}(?:\\.\\d{1,4})?)"
            + "(?=[个件次人天日月条项名份家户岁元万亿米公分小时周])");

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (Matcher range = PERCENT.matcher(text); range.find();) {
            if (!titled(paragraph, range.start())) {
                String right = range.group(1) + "%～" + range.group(2) + "%";
                findings.suggest(PunctuationRule.PERCENT_RANGE, range.start(), range.end(), right, range.group(), right);
            }
        }
        for (Matcher range = YEARS.matcher(text); range.find();) {
            if (!titled(paragraph, range.start())) {
                String right = range.group(1) + range.group(2) + "—" + range.group(3) + range.group(4);
                findings.suggest(PunctuationRule.YEAR_RANGE, range.start(), range.end(), right, range.group(), right);
            }
        }
        for (Matcher range = VALUES.matcher(text); range.find();) {
            values(paragraph, range, findings);
        }
    }

    private static void values(Paragraph paragraph, Matcher range, Findings findings) {
        char unit = paragraph.text().charAt(range.end());
        boolean calendar = unit == '月' || unit == '日';
        String mark = calendar ? "—" : "～";
        String right = range.group(1) + mark + range.group(2);
        if (Double.parseDouble(range.group(1)) < Double.parseDouble(range.group(2)) && !right.equals(range.group())
                && !titled(paragraph, range.start())) {
            findings.suggest(PunctuationRule.VALUE_RANGE, range.start(), range.end(), right, range.group(), right);
        }
    }

    private static boolean titled(Paragraph paragraph, int place) {
        List<Title> titles = paragraph.titles();
        int low = 0;
        int high = titles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (titles.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < titles.size() && titles.get(low).start() < place;
    }
}
