package org.qianfa.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeStampTest {

    private static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    private static final byte[] CONTENT = "签名".getBytes(UTF_8);

    private Authority authority;

    @BeforeEach
    void open() throws Exception {
        authority = new Authority(NOW);
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void a_stamp_says_when_and_by_whom() {
        TimeStamp read = TimeStamp.read(stamp(CONTENT), CONTENT);
        assertThat(read).isEqualTo(new TimeStamp(NOW, Authority.NAME));
    }

    @Test
    void a_stamp_on_something_else_is_none() {
        byte[] stamp = stamp("别的".getBytes(UTF_8));
        assertThatThrownBy(() -> TimeStamp.read(stamp, CONTENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_to_another_question_is_not_taken() {
        byte[] mine = TimeStamp.question(CONTENT);
        byte[] other = authority.answer(TimeStamp.question(CONTENT));
        assertThatThrownBy(() -> TimeStamp.answer(mine, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeStamp.answer(mine, "nothing".getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_byte_of_its_signed_part_can_be_another() {
        byte[] stamp = stamp(CONTENT);
        String time = new String(stamp, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = time.indexOf("20260210020000Z");
        stamp[at + 3]++;
        assertThatThrownBy(() -> TimeStamp.read(stamp, CONTENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_seal_carries_its_stamp_into_the_file_and_out_again() {
        SealSignature bare = SigningKey.issuer("云溪区", NOW).issue("人员90", NOW).sign("manifest");
        SealSignature signature = with(bare, stamp(bare.bytes()));
        SealFile.Sealed read = SealFile.read(SealFile.of("manifest", signature));
        assertThat(read.signature()).isEqualTo(signature);
        assertThat(read.signature().stamped()).contains(new TimeStamp(NOW, Authority.NAME));
        assertThat(read.signature().badlyStamped()).isFalse();
        assertThat(bare.badlyStamped()).isFalse();
        assertThat(bare.stamped()).isEmpty();
        assertThat(with(bare, stamp(CONTENT)).badlyStamped()).isTrue();
        assertThat(with(bare, CONTENT).badlyStamped()).isTrue();
    }

    private static SealSignature with(SealSignature bare, byte[] stamp) {
        return new SealSignature(bare.algorithm(), bare.value(), bare.certificates(), Base64.getEncoder().encodeToString(stamp));
    }

    private byte[] stamp(byte[] content) {
        byte[] question = TimeStamp.question(content);
        return TimeStamp.answer(question, authority.answer(question));
    }
}
