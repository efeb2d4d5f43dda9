package org.qianfa.officialtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "云溪街道\r\n一、举措“成效”—2031年。\t𠮷";

    @Test
    void valid_utf_8_is_utf_8() {
        assertThat(DecodedText.of(TEXT.getBytes(UTF_8))).contains(new DecodedText(TEXT, UTF_8));
    }

    @Test
    void what_is_no_utf_8_is_read_as_gb18030() {
        assertThat(DecodedText.of(TEXT.getBytes(GB18030))).contains(new DecodedText(TEXT, GB18030));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB2312"})
    void older_encodings_are_part_of_gb18030(String encoding) {
        assertThat(DecodedText.of("云溪街道，一、举措。".getBytes(Charset.forName(encoding)))).contains(new DecodedText("云溪街道，一、举措。", GB18030));
    }

    @Test
    void utf_16_is_read_if_it_says_so() {
        assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(UTF_16LE)).map(DecodedText::text)).contains(TEXT);
        assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(UTF_16BE)).map(DecodedText::text)).contains(TEXT);
        assertThat(DecodedText.of("abc".getBytes(UTF_16LE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void the_byte_order_mark_is_no_part_of_the_text(String encoding) {
        assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding))).map(DecodedText::text)).contains(TEXT);
    }

    @Test
    void an_empty_file_is_an_empty_text() {
        assertThat(DecodedText.of(new byte[0])).contains(new DecodedText("", UTF_8));
    }

    @Test
    void damaged_utf_8_is_not_read_as_nonsense() {
        byte[] bytes = "云溪街道持续推进法治政府建设。".repeat(9).getBytes(UTF_8);
        bytes[100] = (byte) 0xFF;

        assertThat(DecodedText.of(bytes)).isEmpty();
        assertThat(DecodedText.of(Arrays.copyOf(TEXT.getBytes(UTF_8), 5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004\u0000\u0000", "\u00FF\u00D8\u00FF\u00E0", "\u0001\u0002\u0003", "caf\u00E9 au lait"})
    void binary_data_and_other_encodings_are_no_text(String bytes) {
        assertThat(DecodedText.of(bytes.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void a_stray_control_character_does_no_harm() {
        String text = "云溪街道持续推进法治政府建设。".repeat(9) + "\u0007";

        assertThat(DecodedText.of(text.getBytes(UTF_8)).map(DecodedText::text)).contains(text);
    }

    @Property
    void any_bytes_can_be_judged(@ForAll byte[] bytes) {
        DecodedText.of(bytes).ifPresent(decoded -> assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length));
    }
}
