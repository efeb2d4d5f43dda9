package org.qianfa.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qianfa.integrity.SignatureCheck.Flaw;
import org.qianfa.shared.Sm3;

class SealSignatureTest {

    private static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    private static final SigningKey HOUSE = SigningKey.issuer("云溪区 完整性证明", NOW);
    private static final SigningKey SIGNER = HOUSE.issue("人员90, 主任", NOW);
    private static final SealManifest MANIFEST = new SealManifest(3, 1, 5, SealManifest.ORIGIN, "2025年度报告", Sm3.hex("全文"), Sm3.hex(""), Sm3.hex(""),
            true, "不涉密。", 90, "人员90", "同意。\n请尽快公开。",
            LocalDate.of(2026, 2, 10), NOW);

    @Test
    void a_signature_by_a_certified_key_is_good() {
        assertThat(flaw(MANIFEST.written(), SIGNER.sign(MANIFEST.written()))).isNull();
    }

    @Test
    void a_key_that_was_stored_signs_as_before() {
        SigningKey again = SigningKey.read(SIGNER.stored(), SIGNER.certificates());
        assertThat(flaw(MANIFEST.written(), again.sign(MANIFEST.written()))).isNull();
    }

    @Test
    void no_character_of_what_was_signed_can_be_another() {
        SealSignature signature = SIGNER.sign(MANIFEST.written());
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            StringBuilder changed = new StringBuilder(MANIFEST.written());
            int at = random.nextInt(changed.length());
            changed.setCharAt(at, (char) (changed.charAt(at) + 1));
            assertThat(flaw(changed.toString(), signature)).isEqualTo(Flaw.DOES_NOT_FIT);
        }
    }

    @Test
    void a_stranger_cannot_sign_in_the_signers_name() {
        SigningKey stranger = SigningKey.issuer("别处", NOW).issue("人员90, 主任", NOW);
        SealSignature foreign = stranger.sign(MANIFEST.written());
        String own = SIGNER.certificates();
        assertThat(flaw(MANIFEST.written(), new SealSignature(SealSignature.SM2, foreign.value(), own))).isEqualTo(Flaw.DOES_NOT_FIT);
        String mixed = certificate(foreign.certificates(), 0) + certificate(own, 1);
        assertThat(flaw(MANIFEST.written(), new SealSignature(SealSignature.SM2, foreign.value(), mixed))).isEqualTo(Flaw.NOT_CERTIFIED);
    }

    @Test
    void a_certificate_counts_only_while_it_is_valid() {
        SealSignature signature = SIGNER.sign(MANIFEST.written());
        assertThat(SignatureCheck.flaw(MANIFEST.written(), signature, NOW.minus(Duration.ofDays(30)))).isEqualTo(Flaw.NOT_CERTIFIED);
    }

    @Test
    void what_is_no_signature_is_said_to_be_none() {
        assertThat(flaw("x", new SealSignature(SealSignature.SM2, "???", SIGNER.certificates()))).isEqualTo(Flaw.UNREADABLE);
        assertThat(flaw("x", new SealSignature(SealSignature.SM2, "", ""))).isEqualTo(Flaw.UNREADABLE);
        assertThat(flaw("x", new SealSignature("none", "", SIGNER.certificates()))).isEqualTo(Flaw.UNREADABLE);
    }

    @Test
    void a_seal_goes_into_a_file_and_out_again() {
        SealSignature signature = SIGNER.sign(MANIFEST.written());
        SealFile.Sealed read = SealFile.read(SealFile.of(MANIFEST.written(), signature));
        assertThat(read).isEqualTo(new SealFile.Sealed(MANIFEST.written(), signature));
        assertThat(read.value("text")).isEqualTo(Sm3.hex("全文"));
        assertThat(read.value("signed-at")).isEqualTo(NOW.toString());
        assertThat(read.value("nothing")).isNull();
        assertThatThrownBy(() -> SealFile.read("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_that_differ_are_written_differently() {
        assertThat(Lines.of(List.of(List.of("a", "b")))).isNotEqualTo(Lines.of(List.of(List.of("a\tb"))));
        assertThat(Lines.of(List.of(List.of("a"), List.of("b")))).isNotEqualTo(Lines.of(List.of(List.of("a\nb"))));
        assertThat(Lines.of(List.of(List.of("a\\nb")))).isNotEqualTo(Lines.of(List.of(List.of("a\nb"))));
    }

    private static Flaw flaw(String content, SealSignature signature) {
        return SignatureCheck.flaw(content, signature, NOW);
    }

    private static String certificate(String pem, int number) {
        return pem.split("(?<=-----END CERTIFICATE-----\n)")[number];
    }
}
