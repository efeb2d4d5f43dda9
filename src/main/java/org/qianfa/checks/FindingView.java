package org.qianfa.checks;

import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;

/**
 * A finding with the words it concerns in their sentence.
 *
 * @param id      stays the same while rule, sentence and words do, wherever they go
 * @param finding offsets are those of the section's text, in UTF-16 units
 * @param before  the sentence up to the words
 * @param excerpt the words, empty if something is missing
 * @param after   the sentence behind the words
 */
public record FindingView(String id, Finding finding, String before, String excerpt, String after) {

    public Severity severity() {
        return finding.severity();
    }

    public boolean error() {
        return severity() == Severity.ERROR;
    }
}
