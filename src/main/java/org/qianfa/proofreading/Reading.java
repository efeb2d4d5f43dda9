package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;

/**
 * Reads one text as it grows: what was found in a paragraph is kept while the paragraph stays as it is. Not safe for use
 * by several threads.
 */
public final class Reading {

    private final Checks checks;
    private final Settings settings;
    private final Circumstances circumstances;
    private Map<String, Proved> known = Map.of();

    Reading(Checks checks, Settings settings, Circumstances circumstances) {
        this.checks = checks;
        this.settings = settings;
        this.circumstances = circumstances;
    }

    /** All findings in the text, in order of place. */
    public List<Finding> read(String text) {
        Map<String, Proved> now = new HashMap<>();
        ProofText proofText = new ProofText(text, words -> now.computeIfAbsent(words, this::proved).paragraph());
        List<Finding> all = new ArrayList<>();
        for (PlacedParagraph placed : proofText.paragraphs()) {
            now.get(placed.text()).findings().forEach(finding -> all.add(finding.movedBy(placed.start())));
        }
        Findings ofText = new Findings();
        checks.ofText().forEach(check -> check.look(proofText, circumstances, ofText));
        all.addAll(ofText.all());
        known = now;
        List<Finding> graded = new ArrayList<>(settings.applied(all));
        graded.sort(Finding.IN_ORDER);
        return List.copyOf(graded);
    }

    private Proved proved(String words) {
        Proved before = known.get(words);
        if (before != null) {
            return before;
        }
        Paragraph paragraph = new Paragraph(words);
        Findings findings = new Findings();
        checks.ofParagraph().forEach(check -> check.look(paragraph, circumstances, findings));
        return new Proved(paragraph, findings.all());
    }

    private record Proved(Paragraph paragraph, List<Finding> findings) {
    }
}
