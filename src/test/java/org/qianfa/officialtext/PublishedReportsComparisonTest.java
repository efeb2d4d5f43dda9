package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every two real published reports against each other. Reported as skipped when the folder is absent. */
class PublishedReportsComparisonTest {

    private static final Path REPORTS = Path.of(System.getProperty("qianfa.reports", "absent"));

    @TestFactory
    Stream<DynamicTest> any_two_reports_compare_and_merge() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "NOT TESTED on real reports: no folder " + REPORTS);
        List<Path> files;
        try (Stream<Path> listed = Files.list(REPORTS)) {
            files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream().flatMap(one -> files.stream().map(other ->
                DynamicTest.dynamicTest(one.getFileName() + " and " + other.getFileName(), () -> hold(read(one), read(other)))));
    }

    private static void hold(String one, String other) {
        Differences.rebuild(one, other);
        Differences.rebuild(one.replace("\n", ""), other.replace("\n", ""));
        assertThat(TextMerge.of(one, other, one).text()).contains(other);
        assertThat(TextMerge.of(one, other, other).text()).contains(other);
        Repetition repetition = Repetition.of(one, other);
        assertThat(repetition.share()).isBetween(one.equals(other) ? 0.95 : 0.0, one.equals(other) ? 1.0 : 0.5);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
