package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.citation.CitationCheck;
import org.qianfa.proofreading.finding.ParagraphCheck;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.proofreading.post.PostCheck;
import org.qianfa.proofreading.privacy.AddressCheck;
import org.qianfa.proofreading.privacy.CasePartyCheck;
import org.qianfa.proofreading.privacy.NumberCheck;
import org.qianfa.proofreading.privacy.PlateCheck;
import org.qianfa.proofreading.privacy.SecrecyCheck;
import org.qianfa.proofreading.wording.EnumerationCheck;
import org.qianfa.proofreading.wording.RelativeYearCheck;
import org.qianfa.proofreading.wording.WordCheck;

/** All there is to look for. A new check is one class that stands here. */
record Checks(List<ParagraphCheck> ofParagraph, List<TextCheck> ofText) {

    static Checks all() {
        return new Checks(List.of(
                new CitationCheck(),
                new WordCheck(),
                new EnumerationCheck(),
                new PostCheck(),
                new NumberCheck(),
                new PlateCheck(),
                new AddressCheck(),
                new CasePartyCheck(),
                new SecrecyCheck()), List.of(
                new RelativeYearCheck()));
    }
}
