package org.qianfa.proofreading.punctuation;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.quantities.Kind;
import org.qianfa.quantities.Modifier;
import org.qianfa.quantities.Quantity;
import org.qianfa.quantities.Value;

/** 约 before a figure that is exact, and two words where one says that a figure is not. */
public final class Approximations implements ParagraphCheck {

    private static final List<String> BEFORE = List.of("大约", "大概", "将近", "接近", "超过", "约有", "约为", "至少", "最少", "约", "近", "超", "逾");
    private static final List<String> AFTER = List.of("左右", "上下", "以上", "余", "多");
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        for (Quantity quantity : paragraph.quantities()) {
            if (quantity.modifier() != Modifier.NONE && quantity.kind() != Kind.DATE && quantity.kind() != Kind.ORDINAL) {
                String before = wordBefore(text, quantity.start());
                String after = wordAfter(text, quantity);
                int start = quantity.start() - before.length();
                if (!before.isEmpty() && !after.isEmpty()) {
                    int end = Math.max(quantity.end(), text.startsWith(after, quantity.end()) ? quantity.end() + after.length() : 0);
                    findings.add(PunctuationRule.APPROXIMATE_TWICE, start, end, text.substring(start, end), before, after);
                } else if (exact(quantity) && !quantity.cited()) {
                    findings.add(PunctuationRule.APPROXIMATE_EXACT, start, quantity.end(), text.substring(start, quantity.end()), quantity.text());
                }
            }
        }
    }

    private static boolean exact(Quantity quantity) {
        return quantity.modifier() == Modifier.ABOUT && quantity.value() instanceof Value.Amount amount && amount.whole()
                && amount.number().compareTo(SMALLEST) >= 0 && amount.roundStep().compareTo(BigDecimal.ONE) == 0;
    }

    private static String wordBefore(String text, int start) {
        for (String word : BEFORE) {
            if (text.startsWith(word, start - word.length()) && start >= word.length() && !partOfWord(text, start - word.length(), word)) {
                return word;
            }
        }
        return "";
    }

    /** 节约, 合约, 附近 and the like only end like that. */
    private static boolean partOfWord(String text, int start, String word) {
        char ahead = Signs.at(text, start - 1);
        return word.equals("约") && "节合契签预履公条制违".indexOf(ahead) >= 0 || word.equals("近") && "附最靠临邻新".indexOf(ahead) >= 0;
    }

    private static String wordAfter(String text, Quantity quantity) {
        for (String word : AFTER) {
            int written = quantity.text().indexOf(word);
            boolean within = written > 0 && !(word.equals("多") && "元样".indexOf(Signs.at(quantity.text(), written + 1)) >= 0);
            if (within || word.length() > 1 && text.startsWith(word, quantity.end())) {
                return word;
            }
        }
        return "";
    }
}
