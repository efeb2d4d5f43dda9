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

/** Published reports in the folder {@code qianfa.reports}, what was annotated about them, and invented ones. */
final class ReportTexts {

    private static final Path FOLDER = Path.of(System.getProperty("qianfa.reports", "absent"));
    private static final Path GOLD = Path.of(System.getProperty("qianfa.gold", "absent"));

    private ReportTexts() {
    }

    /** Texts by file name; the test is skipped and says so when the folder is absent. */
    static Map<String, String> published() {
        assumeTrue(Files.isDirectory(FOLDER), "NOT TESTED on real reports: no folder " + FOLDER);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A sound report about a place that does not exist, by its name under {@code proofreading}. */
    static String invented(String name) {
        try (InputStream in = ReportTexts.class.getResourceAsStream("/proofreading/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The test is skipped and says so when the file is absent. */
    static Path gold(String name) {
        Path file = GOLD.resolve(name);
        assumeTrue(Files.isRegularFile(file), "NOT TESTED against annotations: no file " + file);
        return file;
    }
}
