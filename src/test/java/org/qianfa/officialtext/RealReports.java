package org.qianfa.officialtext;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published reports in the folder named by the system property {@code qianfa.reports} and what was found in some of them
 * by hand, in {@code qianfa.gold}. Tests that ask for an absent folder are skipped and say so.
 */
final class RealReports {

    private static final Path REPORTS = Path.of(System.getProperty("qianfa.reports", "absent"));
    private static final Path GOLD = Path.of(System.getProperty("qianfa.gold", "absent")).resolve("outline.json");

    private RealReports() {
    }

    static List<Path> files() {
        assumeTrue(Files.isDirectory(REPORTS), "NOT TESTED on real reports: no folder " + REPORTS);
        try (Stream<Path> listed = Files.list(REPORTS)) {
            return listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Annotations by the name of the report's file. */
    static JsonNode annotated() {
        assumeTrue(Files.isRegularFile(GOLD), "NOT TESTED against annotations: no file " + GOLD);
        files();
        return JsonMapper.shared().readTree(GOLD.toFile()).get("seeds");
    }

    static String text(String name) {
        return text(REPORTS.resolve(name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
