package org.qianfa.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.integrity.PublicText.Change;
import org.qianfa.integrity.SealFile.Sealed;
import org.qianfa.integrity.SealManifest.PublicPart;
import org.qianfa.shared.Sm3;

class PublicTextTest {

    private static final String TEXT = "咨询电话13800001234，联系人张三。";
    private static final String PUBLIC = "咨询电话138****1234，联系人。";
    private static final String SALT = "5f";

    @Test
    void other_words_stand_where_the_text_is_changed_and_nowhere_else() {
        assertThat(PublicText.of(TEXT, List.of(new Change(4, 15, "138****1234"), new Change(19, 21, "")))).isEqualTo(PUBLIC);
        assertThat(PublicText.of(TEXT, List.of())).isEqualTo(TEXT);
    }

    @Test
    void changes_that_overlap_or_lie_outside_are_none_of_this_text() {
        for (List<Change> wrong : List.of(List.of(new Change(0, 5, ""), new Change(4, 6, "")), List.of(new Change(3, 2, "")),
                List.of(new Change(0, 99, "")), List.of(new Change(-1, 2, "")))) {
            assertThatThrownBy(() -> PublicText.of(TEXT, wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_seal_tells_the_public_text_and_to_who_has_the_salt_the_whole() {
        Sealed masked = sealed(new PublicPart("open", Sm3.hex(PUBLIC), SealFile.salted(SALT, "list"), true), SealFile.salted(SALT, TEXT));
        assertThat(masked.publishes(PUBLIC)).isTrue();
        assertThat(masked.publishes(TEXT)).isFalse();
        assertThat(masked.seals(TEXT)).isFalse();
        assertThat(masked.states("text", TEXT, SALT)).isTrue();
        assertThat(masked.states("differences", "list", SALT)).isTrue();
        assertThat(masked.states("text", TEXT, "60")).isFalse();
        assertThat(masked.states("text", TEXT + "。", SALT)).isFalse();
    }

    @Test
    void a_text_that_is_public_as_it_was_signed_is_told_without_a_salt() {
        Sealed whole = sealed(new PublicPart("open", Sm3.hex(TEXT), Sm3.hex(""), false), Sm3.hex(TEXT));
        assertThat(whole.seals(TEXT) && whole.publishes(TEXT) && whole.states("text", TEXT, "")).isTrue();
    }

    @Test
    void seals_of_before_there_were_masks_are_written_and_read_as_ever() {
        Sealed old = sealed(null, Sm3.hex(TEXT));
        assertThat(old.manifest()).startsWith("qianfa-seal 2\n").contains("\ntext " + Sm3.hex(TEXT) + "\nfigures ").doesNotContain("public ", "differences");
        assertThat(old.seals(TEXT) && old.publishes(TEXT)).isTrue();
        assertThat(old.publishes(PUBLIC)).isFalse();
    }

    private static Sealed sealed(PublicPart part, String textDigest) {
        return new Sealed(new SealManifest(3, 1, 5, SealManifest.ORIGIN, "报告", textDigest, Sm3.hex(""), Sm3.hex(""), true, "", 90, "人员90", "同意",
                LocalDate.of(2026, 2, 10), Instant.parse("2026-02-10T02:00:00Z"), part).written(), null);
    }
}
