package org.qianfa.documents.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.Samples;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.integrity.SigningKey;

class OfdSigningTest {

    private static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    private static final SigningKey KEY = SigningKey.issuer("云溪区 完整性证明", NOW).issue("云溪区", NOW);

    @Test
    void a_signed_file_is_found_good_and_says_the_same_words() throws Exception {
        OfficialDocument document = Samples.complete();
        byte[] signed = signed(document);

        assertThatCode(() -> OfdrwValidation.validate(signed)).doesNotThrowAnyException();
        assertThat(OfdReading.text(signed)).isEqualTo(document.paragraphs());
    }

    @Test
    void a_change_in_any_file_is_found() throws Exception {
        byte[] signed = signed(Samples.complete());
        for (Map.Entry<String, byte[]> file : OfdReading.entries(signed).entrySet()) {
            if (!file.getKey().startsWith("Doc_0/Signs/")) {
                OfdPackage changed = OfdPackage.read(signed);
                byte[] content = Arrays.copyOf(file.getValue(), file.getValue().length + 1);
                content[content.length - 1] = '\n';
                changed.put(file.getKey(), content);

                assertThatThrownBy(() -> OfdrwValidation.validate(changed.bytes())).as(file.getKey()).isInstanceOf(IOException.class)
                        .hasMessageContaining("FileIntegrityException");
            }
        }
    }

    @Test
    void a_page_with_another_character_is_named() throws Exception {
        byte[] signed = signed(OfficialDocument.of("", "依法行政。"));
        OfdPackage changed = OfdPackage.read(signed);
        changed.change("Doc_0/Pages/Page_0/Content.xml", page -> page.replace("依", "违"));

        assertThatThrownBy(() -> OfdrwValidation.validate(changed.bytes())).hasMessageContaining("FileIntegrityException");
    }

    @Test
    void a_list_that_fits_the_changed_files_is_not_the_one_that_was_signed() throws Exception {
        OfdPackage changed = OfdPackage.read(signed(OfficialDocument.of("", "依法行政。")));
        OfdPackage another = OfdPackage.read(signed(OfficialDocument.of("", "依法执政。")));
        another.each((name, content) -> {
            if (!name.endsWith("SignedValue.dat")) {
                changed.put(name, content);
            }
        });

        assertThatThrownBy(() -> OfdrwValidation.validate(changed.bytes())).hasMessageContaining("InvalidSignedValueException");
    }

    private static byte[] signed(OfficialDocument document) throws Exception {
        return OfdSigning.signed(OfdWriter.write(new Typesetter(Samples.FONTS).set(document)), NOW, KEY::signedMessage);
    }
}
