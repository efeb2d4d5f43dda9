package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qianfa.dossier.DossierCheck;
import org.qianfa.dossier.NoDossier;

/** The archive package of a report as the office takes it, checked as anybody checks it. */
final class ArchivedPackage {

    private ArchivedPackage() {
    }

    /** @return how many files it holds, every one of them as it was made */
    static int check(Visitor office, long report) {
        Waiting.until("archived report " + report,
                () -> office.json("/api/reports/" + report).get("phase").asString().equals("ARCHIVED") ? true : null);
        byte[] taken = office.fetched("/api/reports/" + report + "/package");
        assertThat(office.fetched("/api/reports/" + report + "/package")).as("the same package again").isEqualTo(taken);
        try {
            Path file = Files.createTempFile("package", ".zip");
            DossierCheck.Result result = DossierCheck.check(Files.write(file, taken));
            Files.delete(file);
            assertThat(result.faults()).isEmpty();
            assertThat(new String(taken, java.nio.charset.StandardCharsets.ISO_8859_1)).contains("publication/01/page.html", "publication/01/report.ofd",
                    "sheets/sign-off-sheet.pdf", "sheets/minutes-1.pdf", "sheets/legal-opinion-1.pdf", "sheets/review-record.pdf", "sections/comparison.pdf",
                    "process/path.html", "process/reportReview");
            return result.files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoDossier none) {
            throw new AssertionError("no package", none);
        }
    }
}
