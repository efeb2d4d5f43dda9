package org.qianfa.proofreading.privacy;

import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Looks for marks of secrecy. Secrecy as a subject of the text is none. */
public final class SecrecyCheck implements ParagraphCheck {

    private static final List<String> DEGREES = List.of("绝密", "机密", "秘密");
    private static final List<String> INTERNAL = List.of("内部资料", "内部文件", "内部参考", "注意保存", "不得外传", "严禁外传", "请勿外传", "阅后即焚",
            "阅后收回", "此件不公开", "发至县团级", "发至乡科级", "发至各县处级", "密件");
    private static final int MARK = 24;
    private static final int DEGREE_LINE = 6;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (String degree : DEGREES) {
            degree(text, degree, findings);
        }
        if (text.length() <= MARK) {
            String words = letters(text);
            INTERNAL.stream().filter(words::startsWith).findFirst()
                    .ifPresent(mark -> findings.suggest(PrivacyRule.INTERNAL_MARK, 0, text.length(), "", text));
        }
    }

    private static void degree(String text, String degree, Findings findings) {
        if (text.length() <= DEGREE_LINE && letters(text).equals(degree)) {
            findings.suggest(PrivacyRule.SECRECY_MARK, 0, text.length(), "", degree);
            return;
        }
        for (int i = text.indexOf(degree); i >= 0; i = text.indexOf(degree, i + 1)) {
            int end = starEnd(text, i + degree.length());
            int start = labelStart(text, i);
            if (end > i + degree.length() || start < i) {
                findings.suggest(PrivacyRule.SECRECY_MARK, start, end, "", degree);
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Behind the star and the term that may follow it, e.g. ★10年. */
    private static int starEnd(String text, int from) {
        int i = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        if (i >= text.length() || "★☆".indexOf(text.charAt(i)) < 0) {
            return from;
        }
        for (i++; i < text.length() && (Character.isDigit(text.charAt(i)) || "年个月长期".indexOf(text.charAt(i)) >= 0);) {
            i++;
        }
        return i;
    }

    private static int labelStart(String text, int start) {
        return text.startsWith("密级：", start - 3) || text.startsWith("密级:", start - 3) ? start - 3 : start;
    }
}
