package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Splits real published reports and compares chrome and numbering with what was annotated by hand. */
class PublishedReportsTest {

    @TestFactory
    Stream<DynamicTest> loses_nothing_but_the_page() {
        List<Path> files = RealReports.files();
        assertThat(files).isNotEmpty();
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> splitsCleanly(RealReports.text(f))));
    }

    @TestFactory
    Stream<DynamicTest> agrees_with_the_annotated_outline() {
        JsonNode seeds = RealReports.annotated();
        assertThat(seeds.size()).isPositive();
        return seeds.propertyStream().map(seed -> DynamicTest.dynamicTest(seed.getKey(),
                () -> agrees(RealReports.text(seed.getKey()), seed.getValue())));
    }

    private static void splitsCleanly(String published) {
        ReportImporter.ImportedReport report = ReportImporter.read(published);
        assertThat(String.join("\n", report.sections().stream().map(TextSection::text).toList())).isEqualTo(report.text());
        assertThat(PlainText.normalise(published)).contains(report.text());
        assertThat(report.sections().get(0).level()).isZero();
        assertThat(report.sections().stream().filter(s -> s.level() == 1).map(s -> Outline.number(s.heading())))
                .startsWith("一、", "二、").doesNotHaveDuplicates();
    }

    private static void agrees(String published, JsonNode seed) {
        ReportImporter.ImportedReport report = ReportImporter.read(published);
        JsonNode outline = seed.get("outline");
        int start = seed.get("intro").get(0).asInt();
        int end = outline.get(outline.size() - 1).get("end").asInt();
        assertThat(report.text()).isEqualTo(PlainText.normalise(published.substring(start, end)));
        List<String> expected = new ArrayList<>();
        collect(outline, expected);
        assertThat(report.sections().stream().filter(s -> s.level() > 0).map(TextSection::heading)).hasSameSizeAs(expected)
                .zipSatisfy(expected, (heading, annotated) -> assertThat(heading).startsWith(annotated));
    }

    private static void collect(JsonNode nodes, List<String> headings) {
        for (JsonNode node : nodes) {
            String marker = node.get("marker").asString();
            if (marker.equals("cn_dun") || marker.equals("paren_cn")) {
                headings.add(node.get("number").asString() + node.get("title").asString());
            }
            collect(node.get("children"), headings);
        }
    }
}
