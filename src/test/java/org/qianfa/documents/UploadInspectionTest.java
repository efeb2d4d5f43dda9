package org.qianfa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.inspection.UploadFault;
import org.qianfa.documents.inspection.UploadInspection;
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.documents.inspection.UploadRejected;

/** What a file is, by its content, and why some are not kept. */
class UploadInspectionTest {

    private static final UploadInspection INSPECTION = new UploadInspection(2000);

    @Test
    void the_content_tells_what_a_file_is() throws UploadRejected {
        assertThat(INSPECTION.inspect("条文.pdf", bytes("%PDF-1.7\n1 0 obj"))).isEqualTo(UploadKind.PDF);
        assertThat(INSPECTION.inspect("对照表.XLSX", packed("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(UploadKind.XLSX);
        assertThat(INSPECTION.inspect("说明.docx", packed("[Content_Types].xml", "word/document.xml"))).isEqualTo(UploadKind.DOCX);
        assertThat(INSPECTION.inspect("说明.txt", bytes("第一条 依法行政。"))).isEqualTo(UploadKind.TEXT);
        assertThat(INSPECTION.inspect("表.csv", bytes("甲,乙\n1,2"))).isEqualTo(UploadKind.CSV);
    }

    @Test
    void what_cannot_be_kept_is_named() throws IOException {
        rejected(UploadFault.EMPTY, "x.txt", new byte[0]);
        rejected(UploadFault.TOO_LARGE, "x.txt", new byte[2001]);
        rejected(UploadFault.KIND_NOT_ALLOWED, "x.html", bytes("<html><script>1</script></html>"));
        rejected(UploadFault.KIND_NOT_ALLOWED, "x.zip", packed("x.txt"));
        rejected(UploadFault.KIND_NOT_ALLOWED, "x.exe", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        rejected(UploadFault.NAME_CONTRADICTS_CONTENT, "x.pdf", bytes("只是文字"));
        rejected(UploadFault.WITH_MACROS, "x.docx", packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        assertThatThrownBy(() -> new UploadInspection(100_000).inspect("x.docx", locked()))
                .isInstanceOfSatisfying(UploadRejected.class, no -> assertThat(no.fault()).isEqualTo(UploadFault.ENCRYPTED));
    }

    @Test
    void of_a_name_the_last_part_is_kept_without_what_harms() {
        assertThat(UploadInspection.nameOnly("C:\\材料\\条\"文\r\n.pdf")).isEqualTo("条文.pdf");
        assertThat(UploadInspection.nameOnly("../../etc/x.pdf")).isEqualTo("x.pdf");
        assertThat(UploadInspection.nameOnly("长".repeat(200) + ".pdf")).hasSize(120).endsWith(".pdf");
        assertThat(UploadInspection.nameOnly(null)).isEmpty();
    }

    private static void rejected(UploadFault fault, String name, byte[] content) {
        assertThatThrownBy(() -> INSPECTION.inspect(name, content))
                .isInstanceOfSatisfying(UploadRejected.class, no -> assertThat(no.fault()).isEqualTo(fault));
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] packed(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bytes("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
