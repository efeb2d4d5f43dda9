package org.qianfa.proofreading.consistency;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/** Names that are quoted one way here and another way there. */
public final class QuotesCheck implements TextCheck {

    private static final int LONGEST = 20;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<Quotation> quotations = Quotation.in(text.paragraphs());
        Map<String, Quotation> names = new LinkedHashMap<>();
        quotations.forEach(quotation -> names.putIfAbsent(quotation.name(), quotation));
        shifted(text.text(), quotations, names, findings);
        new DroppedQuotes(text, quotations, names, findings).look();
    }

    /** “城”区一体化 where others write “城区一体化”. */
    private static void shifted(String text, List<Quotation> quotations, Map<String, Quotation> names, Findings findings) {
        Map<String, String> longerByHead = new HashMap<>();
        Map<String, String> longerByTail = new HashMap<>();
        for (String name : names.keySet()) {
            for (int i = 1; i < name.length() && name.length() <= LONGEST; i++) {
                longerByHead.putIfAbsent(name.substring(0, i), name);
                longerByTail.putIfAbsent(name.substring(i), name);
            }
        }
        for (Quotation quotation : quotations) {
            String name = quotation.name();
            String longer = longerByHead.get(name);
            if (longer != null && text.startsWith(longer.substring(name.length()), quotation.end())) {
                report(text, quotation.start(), quotation.end() + longer.length() - name.length(), longer, findings);
                continue;
            }
            longer = longerByTail.get(name);
            int head = longer == null ? 0 : longer.length() - name.length();
            if (longer != null && quotation.start() >= head && text.startsWith(longer.substring(0, head), quotation.start() - head)) {
                report(text, quotation.start() - head, quotation.end(), longer, findings);
            }
        }
    }

    private static void report(String text, int start, int end, String name, Findings findings) {
        findings.suggest(ConsistencyRule.QUOTE_SHIFTED, start, end, "“" + name + "”", text.substring(start, end), name);
    }
}
