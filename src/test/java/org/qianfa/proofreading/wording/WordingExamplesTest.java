package org.qianfa.proofreading.wording;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.proofreading.RuleExamples;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;

class WordingExamplesTest {

    @ParameterizedTest
    @EnumSource(WordingRule.class)
    void every_rule_finds_its_wrong_example_and_leaves_the_right_one_alone(WordingRule rule) {
        RuleExamples.keepTheirWord(rule, text -> {
            List<Finding> all = new ArrayList<>(CheckRun.of(new WordCheck(), text, 2024));
            all.addAll(CheckRun.of(new EnumerationCheck(), text, 2024));
            all.addAll(CheckRun.of(new FrameCheck(), text, 2024));
            all.addAll(CheckRun.of(new RelativeYearCheck(), text, 2024));
            return all;
        });
    }
}
