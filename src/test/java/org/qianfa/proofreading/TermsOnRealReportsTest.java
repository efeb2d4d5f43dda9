package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads published reports and holds the findings against what was annotated by hand. */
class TermsOnRealReportsTest {

    private static final FindingText TEXTS = new FindingText(Locale.CHINESE);

    @Test
    void prints_what_is_found_and_raises_no_avalanche() {
        for (TermSamples.Sample sample : TermSamples.published()) {
            List<Finding> found = read(sample);
            System.out.printf("%s: %d findings, %.2f per 1,000 characters%n", sample.name(), found.size(),
                    1000.0 * found.size() / sample.text().length());
            found.forEach(f -> System.out.println("  " + f.severity() + " " + f.rule().id() + " " + TEXTS.message(f)));
            assertThat(found.stream().filter(f -> f.severity() != Severity.INFO).count() * 1000).isLessThan(3L * sample.text().length());
        }
    }

    @Test
    void an_error_always_touches_an_annotated_defect_and_traps_stay_quiet() {
        JsonNode gold = gold("defects.json");
        for (TermSamples.Sample sample : TermSamples.published()) {
            for (Finding finding : read(sample)) {
                boolean annotated = ofReport(gold.get("defects"), sample).size() > 0;
                assertThat(finding.severity() != Severity.ERROR || !annotated
                        || ofReport(gold.get("defects"), sample).stream().anyMatch(defect -> touches(finding, defect)))
                        .as(sample.name() + " " + finding.excerpt(sample.text())).isTrue();
                List<JsonNode> quiet = List.of(gold.get("not_defects"), gold.get("pii").get("false_positive_traps")).stream()
                        .flatMap(nodes -> ofReport(nodes, sample).stream()).toList();
                assertThat(quiet).noneMatch(trap -> finding.severity() != Severity.INFO
                        && finding.start() < trap.get("offset").asInt() + trap.get("text").asString().length()
                        && finding.end() > trap.get("offset").asInt());
            }
        }
    }

    @Test
    void judges_citations_as_they_were_annotated() {
        JsonNode citations = gold("citations.json").get("citations");
        int agreed = 0;
        for (JsonNode citation : citations) {
            TermSamples.Sample sample = TermSamples.published().stream()
                    .filter(s -> s.name().equals(citation.get("seed").asString())).findFirst().orElseThrow();
            List<Finding> found = read(sample).stream().filter(f -> f.rule().id().startsWith("citation.")
                    && f.start() == citation.get("offset").asInt() && f.end() == citation.get("end").asInt()).toList();
            String verdict = found.isEmpty() ? "silent" : found.get(0).rule().id();
            System.out.println(citation.get("id").asString() + " " + citation.get("surface").asString() + " exists="
                    + citation.get("exists").asString() + " -> " + verdict);
            assertThat(agrees(citation, found)).as(citation.get("surface").asString() + " " + verdict).isTrue();
            agreed++;
        }
        System.out.println("citation verdicts agree: " + agreed + " of " + citations.size());
    }

    /** What exists is silent or, being local, only told; what was never checked is at most told; what is wrong is an error. */
    private static boolean agrees(JsonNode citation, List<Finding> found) {
        boolean local = citation.get("type").asString().startsWith("local_p");
        return switch (citation.get("exists").asString()) {
            case "false" -> found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
            case "true" -> found.isEmpty() || local && found.stream().allMatch(f -> f.severity() == Severity.INFO);
            default -> found.stream().allMatch(f -> f.severity() == Severity.INFO);
        };
    }

    private static List<Finding> read(TermSamples.Sample sample) {
        return CheckRun.of(TermSamples.CHECKS, sample.text(), sample.year());
    }

    private static boolean touches(Finding finding, JsonNode defect) {
        return !defect.get("certainty").asString().equals("opinion") && finding.start() < defect.get("end").asInt()
                && finding.end() > defect.get("offset").asInt();
    }

    private static List<JsonNode> ofReport(JsonNode nodes, TermSamples.Sample sample) {
        return nodes.valueStream().filter(node -> node.get("seed").asString().equals(sample.name())).toList();
    }

    private static JsonNode gold(String name) {
        return JsonMapper.shared().readTree(ReportTexts.gold(name).toFile());
    }
}
