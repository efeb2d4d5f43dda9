package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Measures the outline against the nodes that were annotated by hand, and prints the figures of every report. */
class AnnotatedOutlineTest {

    @TestFactory
    Stream<DynamicTest> finds_exactly_the_annotated_nodes() {
        JsonNode seeds = RealReports.annotated();
        assertThat(seeds.size()).isPositive();
        return seeds.propertyStream().map(seed -> DynamicTest.dynamicTest(seed.getKey(),
                () -> measure(seed.getKey(), seed.getValue())));
    }

    private static void measure(String name, JsonNode seed) {
        List<JsonNode> expected = new ArrayList<>();
        collect(seed.get("outline"), expected);
        assertThat(expected).hasSize(seed.get("node_count").asInt());
        List<OutlineNode> found = OutlineNodes.all(Outline.of(RealReports.text(name)));
        List<String> wanted = expected.stream().map(AnnotatedOutlineTest::face).toList();
        List<String> faces = found.stream().map(n -> n.level() + " " + n.number() + " " + n.start() + "-" + n.end()).toList();
        List<String> missed = wanted.stream().filter(w -> !faces.contains(w)).toList();
        List<String> extra = faces.stream().filter(f -> !wanted.contains(f)).toList();
        System.out.printf("outline of %-18s expected %3d  found %3d  missed %3d  extra %3d%n",
                name, wanted.size(), faces.size() - extra.size(), missed.size(), extra.size());
        assertThat(faces).isEqualTo(wanted);
        assertThat(found).zipSatisfy(expected, AnnotatedOutlineTest::agreeOnTitle);
    }

    /** Titles that were chosen by hand from a longer sentence must begin alike; all others must be equal. */
    private static void agreeOnTitle(OutlineNode node, JsonNode annotated) {
        String title = annotated.get("title").asString();
        if (annotated.get("title_form").asString().equals("clause")) {
            assertThat(title.startsWith(node.title()) || node.title().startsWith(title)).as(node.title() + " / " + title).isTrue();
        } else {
            assertThat(node.title()).isEqualTo(title);
        }
    }

    private static String face(JsonNode node) {
        return node.get("level").asInt() + " " + node.get("number").asString() + " "
                + node.get("start").asInt() + "-" + node.get("end").asInt();
    }

    private static void collect(JsonNode nodes, List<JsonNode> all) {
        for (JsonNode node : nodes) {
            all.add(node);
            collect(node.get("children"), all);
        }
    }
}
