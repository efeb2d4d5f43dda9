package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Rule;

/** Holds a rule to what the explanation for people says of it, in both languages. */
public final class RuleExamples {

    private RuleExamples() {
    }

    /** The wrong example is found and has a message; the right one is left alone; no text is missing. */
    public static void keepTheirWord(Rule rule, Function<String, List<Finding>> look) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            FindingText texts = new FindingText(locale);
            assertThat(texts.title(rule)).isNotBlank();
            assertThat(texts.why(rule)).isNotBlank();
            assertThat(texts.source(rule)).isNotBlank();
            List<Finding> wrong = look.apply(texts.wrongExample(rule)).stream().filter(f -> f.rule() == rule).toList();
            assertThat(wrong).as("in " + texts.wrongExample(rule)).isNotEmpty();
            assertThat(wrong).allSatisfy(finding -> assertThat(texts.message(finding)).isNotBlank().doesNotContain("{", "}"));
            assertThat(look.apply(texts.rightExample(rule))).as("in " + texts.rightExample(rule))
                    .noneMatch(finding -> finding.rule() == rule);
        }
    }
}
