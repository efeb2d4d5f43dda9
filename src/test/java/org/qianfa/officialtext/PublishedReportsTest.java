package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads real published reports from the folder named by the system property {@code qianfa.reports} and compares chrome
 * and numbering with the annotations in the folder {@code gold} beside it. Reported as skipped when the folder is absent.
 */
class PublishedReportsTest {

    private static final Path REPORTS = Path.of(System.getProperty("qianfa.reports", "absent"));
    private static final Path GOLD = REPORTS.resolveSibling("gold").resolve("outline.json");

    @TestFactory
    Stream<DynamicTest> loses_nothing_but_the_page() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "NOT TESTED on real reports: no folder " + REPORTS);
        List<Path> files;
        try (Stream<Path> listed = Files.list(REPORTS)) {
            files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> splitsCleanly(read(f))));
    }

    @TestFactory
    Stream<DynamicTest> agrees_with_the_annotated_outline() throws IOException {
        assumeTrue(Files.isRegularFile(GOLD), "NOT TESTED against annotations: no file " + GOLD);
        JsonNode seeds = JsonMapper.shared().readTree(Files.readString(GOLD)).get("seeds");
        assertThat(seeds.size()).isPositive();
        return seeds.propertyStream().map(seed -> DynamicTest.dynamicTest(seed.getKey(),
                () -> agrees(read(REPORTS.resolve(seed.getKey())), seed.getValue())));
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
