package org.qianfa.proofreading.arithmetic;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** Recalculates what a sentence itself gives the figures for. Figures of different sentences are never combined. */
public final class ArithmeticCheck implements ParagraphCheck {

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        if (paragraph.quantities().isEmpty()) {
            return;
        }
        for (Statement statement : Statement.in(paragraph)) {
            new Rates(statement, findings).look();
            new Shares(statement, findings).look();
            new Claims(statement, findings).look();
            new Parts(statement, findings).look();
            new Totals(statement, findings).look();
            new Changes(statement, findings).look();
            new Averages(statement, findings).look();
        }
    }
}
