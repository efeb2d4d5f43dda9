package org.qianfa.proofreading.consistency;

import java.math.BigDecimal;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.quantities.Kind;
import org.qianfa.quantities.Quantity;
import org.qianfa.quantities.Value;

/** Amounts of the same sort of money in one paragraph, some in 元 and some in 万元 or 亿元. */
public final class MoneyUnitsCheck implements ParagraphCheck {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int WORD = 2;

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        Quantity plain = null;
        Quantity large = null;
        for (Quantity q : paragraph.quantities()) {
            if (q.kind() == Kind.MONEY && !q.cited() && q.unit().equals("元") && q.value() instanceof Value.Amount amount) {
                boolean written = amount.magnitude() >= 4;
                plain = !written && amount.number().compareTo(WAN) >= 0 ? q : plain;
                large = written ? q : large;
                if (plain != null && large != null && alike(plain.indicator(), large.indicator())) {
                    findings.add(ConsistencyRule.MONEY_UNITS, q.start(), q.end(), q.text(), q == plain ? large.text() : plain.text());
                    return;
                }
            }
        }
    }

    /** Whether the last clauses of two names have two characters that follow each other in common. */
    private static boolean alike(String first, String second) {
        String words = first.substring(first.lastIndexOf('，') + 1);
        String others = second.substring(second.lastIndexOf('，') + 1);
        for (int i = 0; i + WORD <= words.length(); i++) {
            if (others.contains(words.substring(i, i + WORD)) && !words.startsWith("金额", i) && !words.startsWith("涉及", i)) {
                return true;
            }
        }
        return false;
    }
}
