package org.qianfa.proofreading.wording;

import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/** Points once to the years that are named by their distance from the writer's own. */
public final class RelativeYearCheck implements TextCheck {

    private static final List<String> WORDS = List.of("今年", "去年", "明年", "前年");

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        int first = -1;
        int count = 0;
        for (PlacedParagraph paragraph : text.paragraphs()) {
            String words = paragraph.text();
            for (int i = words.indexOf('年'); i >= 0; i = words.indexOf('年', i + 1)) {
                if (i > 0 && WORDS.contains(words.substring(i - 1, i + 1))) {
                    first = first < 0 ? paragraph.start() + i - 1 : first;
                    count++;
                }
            }
        }
        if (first >= 0) {
            findings.add(WordingRule.RELATIVE_YEAR, first, first + 2, text.text().substring(first, first + 2),
                    String.valueOf(count));
        }
    }
}
