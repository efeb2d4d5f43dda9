package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What outline, marks and leftovers give on whole reports. */
class MarksOnReportsTest {

    private static final Set<String> KINDS = Set.of("quote_unbalanced", "stray_space", "page_chrome", "whitespace_indent");

    @Test
    void a_sound_report_raises_nothing() {
        assertThat(MarkChecks.read(ReportTexts.invented("yunlan-street"))).isEmpty();
    }

    @Test
    void published_reports_raise_no_avalanche() {
        ReportTexts.published().forEach((name, text) -> {
            List<Finding> found = MarkChecks.read(text);
            System.out.printf("%s: %d findings, %.1f per 1,000 characters%n", name, found.size(), found.size() * 1000.0 / text.length());
            found.forEach(finding -> System.out.println("  " + finding.severity() + " " + finding.rule().id() + " ["
                    + finding.excerpt(text).strip() + "] " + finding.suggestion()));
            assertThat(found).hasSizeLessThan(text.length() / 200);
            assertThat(found).filteredOn(finding -> finding.rule().id().startsWith("punctuation.half-width")).hasSizeLessThan(2);
        });
    }

    @Test
    void finds_every_certain_defect_that_a_rule_can_find() {
        Map<String, String> texts = ReportTexts.published();
        for (JsonNode defect : annotated()) {
            if (text(defect, "certainty").equals("certain") && text(defect, "detectable_by").equals("rule")
                    && KINDS.contains(text(defect, "class"))) {
                List<Finding> found = MarkChecks.read(texts.get(text(defect, "seed")));
                assertThat(found).as(text(defect, "id")).anyMatch(finding -> touches(finding, defect));
            }
        }
    }

    @Test
    void no_error_stands_beside_what_was_annotated() {
        Map<String, String> texts = ReportTexts.published();
        List<JsonNode> defects = annotated();
        for (String name : defects.stream().map(defect -> text(defect, "seed")).distinct().toList()) {
            List<Finding> errors = MarkChecks.read(texts.get(name)).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
            assertThat(errors).as(name).allMatch(error -> defects.stream().anyMatch(defect -> text(defect, "seed").equals(name)
                    && !text(defect, "certainty").equals("opinion") && touches(error, defect)));
        }
    }

    private static List<JsonNode> annotated() {
        List<JsonNode> defects = new ArrayList<>();
        JsonMapper.shared().readTree(ReportTexts.gold("defects.json").toFile()).get("defects").forEach(defects::add);
        assertThat(defects).isNotEmpty();
        return defects;
    }

    private static boolean touches(Finding finding, JsonNode defect) {
        return finding.start() < defect.get("end").asInt() && finding.end() > defect.get("offset").asInt();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
