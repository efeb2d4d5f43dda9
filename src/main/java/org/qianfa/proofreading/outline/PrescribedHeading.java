package org.qianfa.proofreading.outline;

import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ParagraphCheck;

/** The heading on the leaders' duties is prescribed, with a comma that is often lost. */
public final class PrescribedHeading implements ParagraphCheck {

    private static final String WITHOUT_COMMA = "第一责任人职责加强法治政府建设";
    private static final String BEFORE_COMMA = "第一责任人职责";

    @Override
    public void look(Paragraph paragraph, Circumstances circumstances, Findings findings) {
        int at = paragraph.text().indexOf(WITHOUT_COMMA);
        if (at >= 0) {
            int comma = at + BEFORE_COMMA.length();
            findings.suggest(OutlineRule.PRESCRIBED_HEADING, comma - 2, comma + 2, "职责，加强");
        }
    }
}
