package org.qianfa.proofreading.citation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.proofreading.RuleExamples;
import org.qianfa.proofreading.finding.CheckRun;

class CitationExamplesTest {

    @ParameterizedTest
    @EnumSource(CitationRule.class)
    void every_rule_finds_its_wrong_example_and_leaves_the_right_one_alone(CitationRule rule) {
        Integer year = switch (rule) {
            case ABOLISHED_SINCE, UNKNOWN_LAW -> null;
            case UPCOMING -> 2023;
            default -> 2024;
        };
        RuleExamples.keepTheirWord(rule, text -> CheckRun.of(new CitationCheck(), text, year));
    }
}
