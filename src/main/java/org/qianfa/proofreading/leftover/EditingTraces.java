package org.qianfa.proofreading.leftover;

import org.qianfa.proofreading.finding.AnchoredPattern;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** What word processors, spreadsheets and web pages leave behind when their text is copied out. */
public final class EditingTraces implements ParagraphCheck {

    private static final AnchoredPattern COMMENT = AnchoredPattern.of("批删插带设CDF", "批注\\s?[\\[［【][^\\[\\]［］【】]{0,20}[\\]］】]\\s?[:：]?"
            + "|(?<![\\u4e00-\\u9fa5])(?:删除的?内容|插入的?内容|带格式的|设置了格式)\\s?[:：]"
            + "|(?<![A-Za-z])(?:Comment \\[[^\\[\\]]{0,20}]|(?:Deleted|Formatted|Commented \\[[^\\[\\]]{0,20}]):)");
    private static final AnchoredPattern FIELD = AnchoredPattern.of("错E#PMHTRSI{", "错误\\s?[!！]\\s?(?:未找到|未定义|未指定|文档中没有|无效|链接无效|超链接|不能|不是|没有|域)[^。；，\\n]{0,12}[。.]?"
            + "|(?<![A-Za-z])Error! (?:Reference|Bookmark|Hyperlink|No |Not )[^\\n。]{0,40}"
            + "|#(?:REF|DIV/0|VALUE|NAME|NUM|NULL)[!?！？]|#N/A(?![A-Za-z])"
            + "|(?<![A-Za-z])(?:PAGEREF|MERGEFIELD|HYPERLINK|TOC|REF|SEQ|STYLEREF|INCLUDEPICTURE|EMBED) {1,3}(?:\\\\|_Toc|_Ref|\"|\\*)[^\\s，。]{0,40}"
            + "|\\{ ?(?:PAGE|NUMPAGES|DATE|FORMTEXT)(?: [^{}]{0,40})?}");
    private static final AnchoredPattern MARKUP = AnchoredPattern.of("<&", "</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[^<>]{0,200}+)?/?>"
            + "|&(?:nbsp|ldquo|rdquo|lsquo|rsquo|lt|gt|amp|quot|middot|mdash|ndash|hellip|emsp|ensp|#x?[0-9a-fA-F]{2,6});");
    private static final String MISREAD = "锟斤拷";

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        each(COMMENT, text, LeftoverRule.COMMENT_REMAINS, findings);
        each(FIELD, text, LeftoverRule.BROKEN_FIELD, findings);
        each(MARKUP, text, LeftoverRule.PAGE_MARKUP, findings);
        for (int i = 0; i < text.length();) {
            int end = runEnd(text, i);
            if (end > i && lost(text.charAt(i))) {
                findings.add(LeftoverRule.LOST_CHARACTER, i, end, text.substring(Math.max(0, i - 2), i));
            } else if (end > i) {
                findings.suggest(LeftoverRule.INVISIBLE_CHARACTER, i, end, "", text.substring(Math.max(0, i - 2), i));
            }
            i = Math.max(end, i + 1);
        }
        for (int at = text.indexOf(MISREAD); at >= 0; at = text.indexOf(MISREAD, at + MISREAD.length())) {
            findings.add(LeftoverRule.LOST_CHARACTER, at, at + MISREAD.length(), MISREAD);
        }
    }

    private static void each(AnchoredPattern pattern, String text, LeftoverRule rule, Findings findings) {
        pattern.each(text, found -> findings.suggest(rule, found.start(), found.end(), "", found.group()));
    }

    private static int runEnd(String text, int from) {
        boolean lost = lost(text.charAt(from));
        int end = from;
        while (end < text.length() && (lost ? lost(text.charAt(end)) : invisible(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** The sign for a character that could not be read, and those that show only in the font they were made with. */
    private static boolean lost(char c) {
        return c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF';
    }

    private static boolean invisible(char c) {
        return c < ' ' && c != '\t' || c >= '\u007F' && c < '\u00A0' || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E' || c == '\u00AD' || c == '\uFEFF';
    }
}
