package org.qianfa.proofreading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The invented report of the project, and published ones in the folder named by {@code qianfa.reports}. */
final class ReportsAtHand {

    private static final Path PUBLISHED = Path.of(System.getProperty("qianfa.reports", "absent"));
    private static final Path GOLD = Path.of(System.getProperty("qianfa.gold", "absent"));

    private ReportsAtHand() {
    }

    /** A sound report about a place that does not exist. */
    static String invented() {
        try (InputStream in = ReportsAtHand.class.getResourceAsStream("/proofreading/yunlan-street.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts by file name; the test is skipped, and says so, if the folder is absent. */
    static Map<String, String> published() {
        assumeTrue(Files.isDirectory(PUBLISHED), "NOT TESTED on real reports: no folder " + PUBLISHED);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> listed = Files.list(PUBLISHED)) {
            for (Path file : listed.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Path gold(String name) {
        Path file = GOLD.resolve(name);
        assumeTrue(Files.isRegularFile(file), "NOT TESTED against annotations: no file " + file);
        return file;
    }
}
