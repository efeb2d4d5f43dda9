package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.citation.CitationCheck;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.proofreading.wording.EnumerationCheck;
import org.qianfa.proofreading.wording.RelativeYearCheck;
import org.qianfa.proofreading.wording.WordCheck;

/** All there is to look for. A new check is one class that stands here. */
record Checks(List<ParagraphCheck> ofParagraph, List<TextCheck> ofText) {

    static Checks all() {
        return new Checks(List.of(
                new CitationCheck(),
                new WordCheck(),
                new EnumerationCheck()), List.of(
                new RelativeYearCheck()));
    }
}
