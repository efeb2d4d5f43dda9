package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/** How paragraphs of prose end. A text in which many do not end is one whose lines were broken, and that is told once. */
public final class Endings implements TextCheck {

    private static final String ENDS = "。！？!?…；;：:.";
    private static final String COMMAS = "，、,";
    private static final int SHORTEST_PROSE = 30;
    /** Shorter ones with a comma address somebody. */
    private static final int SHORTEST_CLAUSE = 10;
    private static final int HABIT = 3;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        List<PlacedParagraph> open = new ArrayList<>();
        int prose = 0;
        for (PlacedParagraph placed : text.paragraphs()) {
            if (prose(placed)) {
                prose++;
                if (!ended(placed.text())) {
                    open.add(placed);
                }
            }
        }
        if (open.size() > HABIT && open.size() * HABIT > prose) {
            PlacedParagraph first = open.get(0);
            findings.add(PunctuationRule.BROKEN_LINES, first.end() - 1, first.end(), String.valueOf(open.size()), String.valueOf(prose));
        } else {
            open.forEach(placed -> report(placed, findings));
        }
    }

    private static void report(PlacedParagraph placed, Findings findings) {
        String last = placed.text().substring(placed.text().length() - 1);
        if (COMMAS.contains(last)) {
            findings.suggest(PunctuationRule.COMMA_AT_END, placed.end() - 1, placed.end(), placed.paragraph().headingLine() ? "" : "。", last);
        } else {
            findings.suggest(PunctuationRule.MISSING_END, placed.end() - 1, placed.end(), last + "。", last);
        }
    }

    /** Headings, titles and signatures are shorter, or have no clauses. */
    private static boolean prose(PlacedParagraph placed) {
        String line = placed.text();
        boolean comma = COMMAS.indexOf(line.charAt(line.length() - 1)) >= 0 && line.length() >= SHORTEST_CLAUSE;
        return comma || line.length() >= SHORTEST_PROSE && Signs.prose(line) && !placed.paragraph().headingLine() && !line.startsWith("附件");
    }

    private static boolean ended(String line) {
        int last = line.length() - 1;
        char end = line.charAt(last);
        if (end == '）' || end == ')') {
            int open = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
            return open <= 0 || ENDS.indexOf(line.charAt(open - 1)) >= 0 || ENDS.indexOf(line.charAt(last - 1)) >= 0;
        }
        if (end == '”' || end == '’') {
            return last > 0 && ENDS.indexOf(line.charAt(last - 1)) >= 0;
        }
        return ENDS.indexOf(end) >= 0;
    }
}
