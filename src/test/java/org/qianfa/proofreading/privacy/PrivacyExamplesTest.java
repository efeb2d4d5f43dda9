package org.qianfa.proofreading.privacy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.proofreading.RuleExamples;
import org.qianfa.proofreading.finding.CheckRun;

class PrivacyExamplesTest {

    @ParameterizedTest
    @EnumSource(PrivacyRule.class)
    void every_rule_finds_its_wrong_example_and_leaves_the_right_one_alone(PrivacyRule rule) {
        RuleExamples.keepTheirWord(rule, text -> CheckRun.of(List.of(new PersonalNumberCheck(), new PlateCheck(), new AddressCheck(),
                new CasePartyCheck(), new SecrecyCheck()), text, 2024));
    }
}
