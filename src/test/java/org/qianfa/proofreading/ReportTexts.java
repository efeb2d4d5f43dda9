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

/** Published reports in the folder {@code qianfa.reports}, and one of an invented town. */
final class ReportTexts {

    static final Path FOLDER = Path.of(System.getProperty("qianfa.reports", "absent"));

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

    /** Clean: nothing is to be found in it. */
    static String invented() {
        try (InputStream in = ReportTexts.class.getResourceAsStream("/proofreading/wangshu-2024.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
