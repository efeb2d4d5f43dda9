package org.qianfa.proofreading.punctuation;

import org.qianfa.proofreading.finding.AnchoredPattern;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Signs written with other characters than their own: days of the year, numbers of documents, dashes, ellipses. */
public final class Notation implements ParagraphCheck {

    private static final AnchoredPattern DAY = AnchoredPattern.of(".．", "(?<=[“‘\"](?:0?[1-9]|1[0-2]))[.．](?:0?[1-9]|[12]\\d|3[01])(?=[”’\"])"
            + "|(?<=(?:^|[^\\d.])(?:0?[1-9]|1[0-2]))[.．](?:0?[1-9]|[12]\\d|3[01])(?=(?:国家|全国|世界|国际|全民)[\\u4e00-\\u9fa5]{1,12}(?:日|节|周))");
    private static final AnchoredPattern DOCUMENT = AnchoredPattern.of("[［(（【", "(?<=[\\u4e00-\\u9fa5])[\\[［(（【]((?:19|20)\\d\\d)[\\]］)）】](第?\\d{1,4}号)");
    private static final AnchoredPattern DASH = AnchoredPattern.of("-–─－", "(?<=[\\u4e00-\\u9fa5”》])(?:-{2,6}|–{1,3}|─{1,6}|－{2,6})(?=[\\u4e00-\\u9fa5“《])");
    private static final AnchoredPattern ELLIPSIS = AnchoredPattern.of(".…·．", "(?<=[\\u4e00-\\u9fa5”》])(?:\\.{3,12}|…(?!…)|·{3,12}|．{2,12})(?![\\d.…])");

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        DAY.each(text, dot -> {
            int start = dot.start() > 1 && Signs.digit(text.charAt(dot.start() - 2)) ? dot.start() - 2 : dot.start() - 1;
            String right = text.substring(start, dot.start()) + '·' + text.substring(dot.start() + 1, dot.end());
            findings.suggest(PunctuationRule.DATE_DOT, start, dot.end(), right, text.substring(start, dot.end()), right);
        });
        DOCUMENT.each(text, number -> {
            String right = "〔" + number.group(1) + "〕" + number.group(2);
            findings.suggest(PunctuationRule.DOCUMENT_NUMBER, number.start(), number.end(), right, number.group(), right);
        });
        each(DASH, text, PunctuationRule.DASH, "——", findings);
        each(ELLIPSIS, text, PunctuationRule.ELLIPSIS, "……", findings);
    }

    private static void each(AnchoredPattern pattern, String text, PunctuationRule rule, String right, Findings findings) {
        pattern.each(text, found -> findings.suggest(rule, found.start(), found.end(), right, found.group()));
    }
}
