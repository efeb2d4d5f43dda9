package org.qianfa.proofreading.punctuation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.RuleExamples;
import org.qianfa.proofreading.finding.Circumstances;

class PunctuationExamplesTest {

    @ParameterizedTest
    @EnumSource(PunctuationRule.class)
    void every_rule_finds_its_wrong_example_and_leaves_the_right_one_alone(PunctuationRule rule) {
        RuleExamples.keepTheirWord(rule, text -> Proofreader.standard().read(text, Circumstances.UNKNOWN));
    }
}
