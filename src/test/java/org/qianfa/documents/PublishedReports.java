package org.qianfa.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.officialtext.PlainText;

/** Published reports from the folder {@code qianfa.reports} as documents. */
public final class PublishedReports {

    private static final Path FOLDER = Path.of(System.getProperty("qianfa.reports", "absent"));

    private PublishedReports() {
    }

    /** All of them; the test is reported as skipped when the folder is absent. */
    public static List<OfficialDocument> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("NOT TESTED on published reports: no folder " + FOLDER.toAbsolutePath() + "; set -Dqianfa.reports=…");
        }
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no reports in " + FOLDER);
        List<OfficialDocument> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                reports.add(OfficialDocument.of(Samples.TITLE, PlainText.normalise(Files.readString(file))));
            }
        }
        return reports;
    }
}
