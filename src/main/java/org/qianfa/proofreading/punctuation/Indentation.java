package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/** Blanks that indent paragraphs. The layout indents; if the whole text is indented so, it is told once. */
public final class Indentation implements TextCheck {

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<int[]> indents = new ArrayList<>();
        int prose = 0;
        for (PlacedParagraph placed : text.paragraphs()) {
            if (Signs.prose(placed.text()) || Outline.headingLevel(placed.text()) > 0) {
                prose++;
                int start = indentStart(text.text(), placed.start());
                if (start < placed.start()) {
                    indents.add(new int[] {start, placed.start()});
                }
            }
        }
        if (indents.size() * 2 > prose && indents.size() > 1) {
            findings.suggest(PunctuationRule.INDENT_THROUGHOUT, indents.get(0)[0], indents.get(0)[1], "", String.valueOf(indents.size()));
        } else {
            indents.forEach(indent -> findings.suggest(PunctuationRule.INDENT, indent[0], indent[1], "", String.valueOf(indent[1] - indent[0])));
        }
    }

    private static int indentStart(String text, int paragraph) {
        int start = paragraph;
        while (start > 0 && Signs.blank(text.charAt(start - 1)) && "\n\r\u2028\u2029".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
