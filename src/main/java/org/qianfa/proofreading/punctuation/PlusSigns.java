package org.qianfa.proofreading.punctuation;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** The sign + in place of a word. In quotation marks it belongs to a name such as “网格+调解”. */
public final class PlusSigns implements ParagraphCheck {

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        String text = paragraph.text();
        int quoted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '《') {
                quoted++;
            } else if (c == '”' || c == '》') {
                quoted = Math.max(0, quoted - 1);
            } else if ((c == '+' || c == '＋') && quoted == 0 && Signs.chinese(Signs.at(text, i - 1)) && !Signs.latin(Signs.at(text, i + 1))) {
                findings.add(PunctuationRule.PLUS_SIGN, i, i + 1, text.substring(Math.max(0, i - 4), Math.min(text.length(), i + 5)));
            }
        }
    }
}
