package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.proofreading.arithmetic.ArithmeticRule;
import org.qianfa.proofreading.citation.CitationRule;
import org.qianfa.proofreading.consistency.ConsistencyRule;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.leftover.LeftoverRule;
import org.qianfa.proofreading.outline.OutlineRule;
import org.qianfa.proofreading.post.PostRule;
import org.qianfa.proofreading.privacy.PrivacyRule;
import org.qianfa.proofreading.punctuation.PunctuationRule;
import org.qianfa.proofreading.repetition.RepetitionRule;
import org.qianfa.proofreading.wording.WordingRule;

/** Every rule there is. */
public final class Rules {

    private static final List<Rule> ALL = gather();

    private Rules() {
    }

    /** By category, in the order of their declaration. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static List<Rule> gather() {
        List<Rule> rules = new ArrayList<>();
        for (Rule[] ofCategory : new Rule[][] {OutlineRule.values(), PunctuationRule.values(), ArithmeticRule.values(),
            ConsistencyRule.values(), CitationRule.values(), WordingRule.values(), PostRule.values(), PrivacyRule.values(),
            RepetitionRule.values(), LeftoverRule.values()}) {
            rules.addAll(List.of(ofCategory));
        }
        return List.copyOf(rules);
    }
}
