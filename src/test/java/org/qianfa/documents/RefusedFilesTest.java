package org.qianfa.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.documents.Docx.p;
import static org.qianfa.documents.Docx.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Refusal;

/** Files that are not taken, each with a reason one can act upon. */
class RefusedFilesTest {

    private static final String SMALL = p(r("正文。"));

    @Test
    void an_old_word_file_is_sent_back_to_be_saved_anew() throws IOException {
        assertThat(Reading.refusal(compound("WordDocument"))).isInstanceOf(OldWordFile.class);
    }

    @Test
    void a_file_with_macros_is_refused_whatever_it_is_called() {
        assertThat(Reading.refusal(Docx.ofType("application/vnd.ms-word.document.macroEnabled.main+xml", SMALL).bytes())).isInstanceOf(MacrosForbidden.class);
        assertThat(Reading.refusal(Docx.of(SMALL).withPart("/word/vbaProject.bin", "application/octet-stream").bytes())).isInstanceOf(MacrosForbidden.class);
        assertThat(Reading.refusal(Docx.of(SMALL).withPart("/word/innocent.bin", "application/vnd.ms-office.vbaProject").bytes())).isInstanceOf(MacrosForbidden.class);
    }

    @Test
    void a_file_with_a_password_is_refused() throws Exception {
        assertThat(Reading.refusal(encrypted(Docx.of(SMALL).bytes()))).isInstanceOf(FileEncrypted.class);
    }

    @Test
    void one_endless_part_is_stopped_while_it_is_unfolded() throws IOException {
        byte[] bomb = packed("word/document.xml", 64 << 20);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(Reading.refusal(bomb)).isInstanceOf(PackedTooTightly.class);
    }

    @Test
    void a_part_packed_tighter_than_words_can_be_is_refused_below_the_limit_of_size() throws IOException {
        assertThat(Reading.refusal(packed("word/document.xml", 4 << 20))).isInstanceOf(PackedTooTightly.class);
    }

    @Test
    void very_many_parts_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3_000; i++) {
                zip.putNextEntry(new ZipEntry(String.valueOf(i)));
            }
        }

        assertThat(Reading.refusal(bytes.toByteArray())).isInstanceOf(PackedTooTightly.class);
    }

    @Test
    void elements_nested_beyond_reason_are_damage() {
        String deep = "<w:sdt><w:sdtContent>".repeat(150) + p(r("深")) + "</w:sdtContent></w:sdt>".repeat(150);

        assertThat(Reading.refusal(Docx.of(deep).bytes())).isInstanceOf(FileDamaged.class);
    }

    @Test
    void nothing_outside_the_file_is_ever_fetched() {
        String body = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        byte[] file = withMain(body + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");

        assertThat(Reading.refusal(file)).isInstanceOfAny(FileDamaged.class, FileEmpty.class);
    }

    @Test
    void other_office_files_are_named() throws IOException {
        assertThat(Reading.refusal(compound("PowerPoint Document")).arguments()).containsExactly(FileKind.PRESENTATION);
        try (HSSFWorkbook old = new HSSFWorkbook(); XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            old.createSheet();
            assertThat(Reading.refusal(bytes(old::write)).arguments()).containsExactly(FileKind.SPREADSHEET);
            assertThat(Reading.refusal(bytes(book::write)).arguments()).containsExactly(FileKind.SPREADSHEET);
        }
    }

    @Test
    void pictures_archives_and_pdf_are_named() throws IOException {
        assertThat(Reading.refusal("%PDF-1.7\n1 0 obj".getBytes(UTF_8)).arguments()).containsExactly(FileKind.PDF);
        assertThat(Reading.refusal("{\\rtf1\\ansi 正文}".getBytes(UTF_8)).arguments()).containsExactly(FileKind.RICH_TEXT);
        assertThat(Reading.refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}).arguments()).containsExactly(FileKind.PICTURE);
        assertThat(Reading.refusal(packed("readme.txt", 10)).arguments()).containsExactly(FileKind.ARCHIVE);
    }

    @Test
    void an_empty_file_and_one_of_blanks_are_empty() {
        assertThat(Reading.refusal(new byte[0])).isInstanceOf(FileEmpty.class);
        assertThat(Reading.refusal(" \r\n　".getBytes(UTF_8))).isInstanceOf(FileEmpty.class);
        assertThat(Reading.refusal(Docx.of(p()).bytes())).isInstanceOf(FileEmpty.class);
    }

    @Test
    void size_and_length_have_limits() {
        assertThat(Reading.refusal(new byte[(1 << 20) + 1]).arguments()).containsExactly(1.1, 1.0);
        assertThat(Reading.refusal("长".repeat(100_001).getBytes(UTF_8)).arguments()).containsExactly(100_001, 100_000);
    }

    @Test
    void a_file_cut_short_or_spoiled_anywhere_is_refused_or_read_but_never_a_fault() {
        byte[] whole = Docx.of(SMALL.repeat(50)).with("numbering", WordListTest.list(1, 0)).bytes();
        Random chance = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] spoiled = i % 2 == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) {
                spoiled[chance.nextInt(spoiled.length)] ^= (byte) (1 + chance.nextInt(255));
            }
            try {
                assertThat(Reading.read(spoiled).text()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isNotEmpty();
            }
        }
    }

    private static byte[] packed(String name, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("word/")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            return bytes(file::writeFilesystem);
        }
    }

    private static byte[] encrypted(byte[] file) throws Exception {
        try (POIFSFileSystem wrapping = new POIFSFileSystem(); OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(file))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(wrapping)) {
                plain.save(out);
            }
            return bytes(wrapping::writeFilesystem);
        }
    }

    private static byte[] withMain(String xml) {
        return Docx.ofMarkup(xml).bytes();
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }
}
