package org.qianfa.proofreading.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Signs written with other characters than their own: days of the year, numbers of documents, dashes, ellipses. */
public final class Notation implements ParagraphCheck {

    private static final Pattern DAY = Pattern.compile("(?<=[“‘\"])(0?[1-9]|1[0-2])[.．](0?[1-9]|[12]\\d|3[01])(?=[”’\"])"
            + "|(?<![\\d.])(0?[1-9]|1[0-2])[.．](0?[1-9]|[12]\\d|3[01])(?=(?:国家|全国|世界|国际|全民)[\\u4e00-\\u9fa5]{1,12}(?:日|节|周))");
    private static final Pattern DOCUMENT = Pattern.compile("(?<=[\\u4e00-\\u9fa5])[\\[［(（【]((?:19|20)\\d\\d)[\\]］)）】](第?\\d{1,4}号)");
    private static final Pattern DASH = Pattern.compile("(?<=[\\u4e00-\\u9fa5”》])(?:-{2,6}|–{1,3}|─{1,6}|－{2,6})(?=[\\u4e00-\\u9fa5“《])");
    private static final Pattern ELLIPSIS = Pattern.compile("(?<=[\\u4e00-\\u9fa5”》])(?:\\.{3,12}|…(?!…)|·{3,12}|．{2,12})(?![\\d.…])");

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (Matcher day = DAY.matcher(text); day.find();) {
            String right = day.group().replace('.', '·').replace('．', '·');
            findings.suggest(PunctuationRule.DATE_DOT, day.start(), day.end(), right, day.group(), right);
        }
        for (Matcher number = DOCUMENT.matcher(text); number.find();) {
            String right = "〔" + number.group(1) + "〕" + number.group(2);
            findings.suggest(PunctuationRule.DOCUMENT_NUMBER, number.start(), number.end(), right, number.group(), right);
        }
        each(DASH, text, PunctuationRule.DASH, "——", findings);
        each(ELLIPSIS, text, PunctuationRule.ELLIPSIS, "……", findings);
    }

    private static void each(Pattern pattern, String text, PunctuationRule rule, String right, Findings findings) {
        for (Matcher found = pattern.matcher(text); found.find();) {
            findings.suggest(rule, found.start(), found.end(), right, found.group());
        }
    }
}
