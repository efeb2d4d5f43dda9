package org.qianfa.proofreading.finding;

import java.util.List;

/** Runs one check on one text, for tests. */
public final class CheckRun {

    private CheckRun() {
    }

    /** What the check finds in a paragraph of a report of the year, {@code null} if it is not known. */
    public static List<Finding> of(ParagraphCheck check, String paragraph, Integer year) {
        Findings findings = new Findings();
        check.look(new Paragraph(paragraph), circumstances(year), findings);
        return findings.all();
    }

    /** What the checks find in all paragraphs of a text, at the text's offsets. */
    public static List<Finding> of(List<? extends ParagraphCheck> checks, String text, Integer year) {
        return new ProofText(text, Paragraph::new).paragraphs().stream().flatMap(placed -> checks.stream()
                .flatMap(check -> of(check, placed.text(), year).stream()).map(f -> f.movedBy(placed.start()))).toList();
    }

    public static List<Finding> of(TextCheck check, String text, Integer year) {
        Findings findings = new Findings();
        check.look(new ProofText(text, Paragraph::new), circumstances(year), findings);
        return findings.all();
    }

    public static Circumstances circumstances(Integer year) {
        return new Circumstances(year, null, null, true, List.of());
    }
}
