package org.qianfa.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.qianfa.officialtext.ReportImporter;
import org.qianfa.officialtext.TextSection;

/** A published report from the folder named by the system property {@code qianfa.reports}. */
record RealReport(String name, boolean town, List<TextSection> sections) {

    /** Headings tell which content element a section serves; whatever no heading tells goes to the first section that has none. */
    private static final Map<String, String> TELLTALES = Map.of(
            "FIRST_RESPONSIBLE_DUTIES", "第一责任人", "SHORTCOMINGS_AND_CAUSES", "问题|不足|原因",
            "NEXT_YEAR_PLAN", "安排|计划|思路|下一步", "MEASURES_AND_RESULTS", "举措|成效|工作情况|做法");

    static List<RealReport> all() {
        Path folder = Path.of(System.getProperty("qianfa.reports", "../shared/reports"));
        if (!Files.isDirectory(folder)) {
            System.out.println("REAL REPORTS SKIPPED: no folder " + folder.toAbsolutePath()
                    + "; set -Dqianfa.reports=… to a folder of .txt reports");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "no reports in " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(RealReport::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealReport read(Path file) {
        try {
            String text = Files.readString(file);
            return new RealReport(file.getFileName().toString().replace(".txt", ""), text.contains("镇镇") || text.contains("全镇"),
                    ReportImporter.read(text).sections());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content element per section, {@code null} where none; every mandatory one stands somewhere. */
    List<String> elements() {
        List<String> elements = new ArrayList<>();
        for (TextSection section : sections) {
            elements.add(TELLTALES.entrySet().stream()
                    .filter(e -> java.util.regex.Pattern.compile(e.getValue()).matcher(section.heading()).find())
                    .map(Map.Entry::getKey).sorted().filter(e -> !elements.contains(e)).findFirst().orElse(null));
        }
        TELLTALES.keySet().stream().filter(e -> !elements.contains(e))
                .forEach(e -> elements.set(elements.indexOf(null), e));
        return elements;
    }

    String text() {
        return String.join("\n", sections.stream().map(TextSection::text).toList());
    }
}
