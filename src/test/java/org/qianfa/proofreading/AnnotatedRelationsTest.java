package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the checks say about relations between figures that were judged by hand, in {@code relations.json} of the folder {@code qianfa.gold}. */
class AnnotatedRelationsTest {

    private static final Path GOLD = Path.of(System.getProperty("qianfa.gold", "absent")).resolve("relations.json");

    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private JsonNode gold;

    @BeforeEach
    void read() {
        assumeTrue(Files.isRegularFile(GOLD), "NOT TESTED against annotations: no file " + GOLD);
        gold = JsonMapper.shared().readTree(GOLD.toFile());
        ReportTexts.published().forEach((name, text) -> findings.put(name, Proofreader.standard().read(text, Circumstances.UNKNOWN).stream()
                .filter(finding -> finding.rule().category() == Category.ARITHMETIC || finding.rule().category() == Category.CONSISTENCY).toList()));
    }

    @Test
    void nothing_is_said_about_a_consistent_relation_and_nothing_grave_about_an_ambiguous_one() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode relation : gold.get("relations")) {
            List<Finding> said = touching(relation);
            String verdict = relation.get("verdict").asString();
            counts.merge(verdict + (said.isEmpty() ? ", silent" : ", asked about"), 1, Integer::sum);
            if (verdict.equals("consistent")) {
                assertThat(arithmetic(said)).as(relation.get("id").asString()).isEmpty();
            }
            assertThat(said).as(relation.get("id").asString()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
        System.out.println("Relations between figures: " + counts);
        assertThat(gold.get("relations").size()).isPositive();
    }

    @Test
    void figures_that_have_nothing_to_do_with_each_other_are_not_combined() {
        for (JsonNode relation : gold.get("non_relations")) {
            assertThat(arithmetic(touching(relation))).as(relation.get("why").asString()).isEmpty();
        }
        assertThat(gold.get("non_relations").size()).isPositive();
    }

    private static List<Finding> arithmetic(List<Finding> said) {
        return said.stream().filter(finding -> finding.rule().category() == Category.ARITHMETIC).toList();
    }

    private List<Finding> touching(JsonNode relation) {
        List<Finding> touching = new ArrayList<>();
        for (JsonNode evidence : relation.get("evidence")) {
            int start = evidence.get("offset").asInt();
            int end = start + evidence.get("text").asString().length();
            findings.get(relation.get("seed").asString()).stream().filter(finding -> finding.start() < end && start < finding.end())
                    .forEach(touching::add);
        }
        return touching;
    }
}
