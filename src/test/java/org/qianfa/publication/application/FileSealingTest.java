package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.integrity.SigningKey;
import org.qianfa.publication.OfficialSealService;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** With a seal service that is simulated: it adds to the files what a real one would add, apart from the seal itself. */
class FileSealingTest {

    private static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    private static final SigningKey KEY = SigningKey.issuer("云溪区", NOW);
    private static final OfficialDocument DOCUMENT = OfficialDocument.of("年度报告", "依法行政。");

    @Test
    void files_are_published_as_made_where_no_service_is() throws Exception {
        byte[] pdf = pdf();
        assertThat(sealing(null).on(pdf, FileFormat.PDF, "年度报告", NOW)).isSameAs(pdf);
    }

    @Test
    void a_sealed_pdf_is_taken_back() throws Exception {
        byte[] sealed = sealing((file, format, title) -> stamped(file)).on(pdf(), FileFormat.PDF, "年度报告", NOW);
        try (PDDocument read = Loader.loadPDF(sealed)) {
            assertThat(read.getDocumentCatalog().getCOSObject().getString("Seal")).isEqualTo("云溪区人民政府");
        }
    }

    @Test
    void a_sealed_ofd_is_taken_back() throws Exception {
        byte[] ofd = ofd();
        byte[] sealed = sealing((file, format, title) -> with(file, "Doc_0/Signs/Sign_1/Seal.esl", null)).on(ofd, FileFormat.OFD, "年度报告", NOW);
        assertThat(sealed).isNotEqualTo(ofd);
    }

    @Test
    void word_files_are_not_sealed() {
        byte[] word = DocumentWriter.word(DOCUMENT);
        assertThat(sealing((file, format, title) -> new byte[0]).on(word, FileFormat.DOCX, "年度报告", NOW)).isSameAs(word);
    }

    @Test
    void a_file_that_came_back_changed_is_not_published() throws Exception {
        byte[] pdf = pdf();
        byte[] ofd = ofd();
        refused((file, format, title) -> DocumentWriter.word(DOCUMENT), pdf, FileFormat.PDF);
        refused((file, format, title) -> Arrays.copyOf(file, file.length - 1), pdf, FileFormat.PDF);
        refused((file, format, title) -> with(file, null, "Doc_0/Document.xml"), ofd, FileFormat.OFD);
    }

    private static void refused(OfficialSealService service, byte[] file, FileFormat format) {
        assertThatThrownBy(() -> sealing(service).on(file, format, "年度报告", NOW)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("年度报告");
    }

    private static FileSealing sealing(OfficialSealService service) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (service != null) {
            beans.addBean("service", service);
        }
        return new FileSealing((digest, at) -> KEY.signedMessage(digest), beans.getBeanProvider(OfficialSealService.class));
    }

    private static byte[] pdf() throws Exception {
        return DocumentWriter.withFonts("").write(DOCUMENT, FileFormat.PDF);
    }

    private static byte[] ofd() throws Exception {
        return DocumentWriter.withFonts("").write(DOCUMENT, FileFormat.OFD);
    }

    /** As an update at the end of the file, which is how PDF is signed. */
    private static byte[] stamped(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("Seal"), "云溪区人民政府");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** With a further part, and another left out. */
    private static byte[] with(byte[] ofd, String more, String without) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(ofd)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(without)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(more));
                out.write(1);
            }
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        return bytes.toByteArray();
    }
}
