package org.qianfa.proofreading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** The examples that people are shown. */
class OutlineExamplesTest {

    private static final List<FindingText> LANGUAGES = List.of(new FindingText(Locale.CHINESE), new FindingText(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(OutlineRule.class)
    void finds_what_the_wrong_example_shows_and_nothing_in_the_right_one(OutlineRule rule) {
        for (FindingText texts : LANGUAGES) {
            List<Finding> found = read(texts.wrongExample(rule));
            assertThat(found).extracting(Finding::rule).contains(rule);
            assertThat(read(texts.rightExample(rule))).extracting(Finding::rule).doesNotContain(rule);
            found.stream().filter(finding -> finding.rule() == rule).forEach(finding ->
                    assertThat(texts.message(finding)).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @EnumSource(OutlineRule.class)
    void every_rule_is_explained(OutlineRule rule) {
        for (FindingText texts : LANGUAGES) {
            assertThat(List.of(texts.title(rule), texts.why(rule), texts.source(rule))).doesNotContain("");
        }
    }

    private static List<Finding> read(String text) {
        return Proofreader.standard().read(text, Circumstances.UNKNOWN);
    }
}
