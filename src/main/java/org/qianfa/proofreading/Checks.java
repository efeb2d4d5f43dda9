package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.TextCheck;

/** All there is to look for. A new check is one class that stands here. */
record Checks(List<ParagraphCheck> ofParagraph, List<TextCheck> ofText) {

    static Checks all() {
        return new Checks(List.of(), List.of());
    }
}
