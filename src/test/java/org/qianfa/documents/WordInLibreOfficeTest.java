package org.qianfa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;

/** The Word file as LibreOffice sets it. Needs {@code soffice} and a Chinese font; reported as skipped without. */
class WordInLibreOfficeTest {

    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void a_page_holds_22_lines_of_28_characters_there_too() throws Exception {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        if (!installed) {
            System.out.println("NOT TESTED in LibreOffice: soffice is not installed");
        }
        assumeTrue(installed, "soffice is not installed");
        Files.write(folder.resolve("filled.docx"), DocumentWriter.word(OfficialDocument.of("", "法".repeat(26 + 28 * 60))));

        try (PDDocument pdf = Loader.loadPDF(converted().toFile())) {
            assertThat(lines(pdf, 2)).hasSize(22).allSatisfy(line -> assertThat(line).hasSize(28));
        }
    }

    private Path converted() throws IOException, InterruptedException {
        Process libreOffice = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "pdf", "--outdir", folder.toString(), folder.resolve("filled.docx").toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(libreOffice.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return folder.resolve("filled.pdf");
    }

    /** Of the text, without the page number. */
    private static List<String> lines(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).lines().map(line -> line.replaceAll("\\s", "")).filter(line -> line.contains("法")).toList();
    }
}
