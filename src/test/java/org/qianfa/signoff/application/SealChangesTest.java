package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SealFlaw;
import org.qianfa.signoff.SealFlaw.Kind;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.SignoffFakes.Figures;
import org.qianfa.signoff.SignoffFakes.Ledger;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After the signature, a change of one character is found wherever it is made, also past the product. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SealChangesTest {

    private static final int CHANGES = 1000;
    private static final List<String> COLUMNS = List.of("title", "text", "figures", "opinions", "basis", "digest", "previous_digest", "ledger_digest",
            "opinion", "signer_name", "signature", "public_text", "differences", "salt");
    private static final List<String> FLIPS = List.of("update signoff_seal set disclosed = not disclosed", "update signoff_seal set position = position + 1",
            "update signoff_seal set report_id = report_id, unit_id = unit_id + 1", "update signoff_seal set signed_by = signed_by + 1",
            "update signoff_seal set signed_at = signed_at + interval '1' second", "update signoff_seal set signed_on = signed_on + interval '1' day",
            "update signoff_verdict set opinion = '换了依据' where step = 'SECRECY_REVIEW'",
            "update signoff_verdict set disclosed = not disclosed where step = 'SECRECY_REVIEW'",
            "update signoff_verdict set disclosure = 'ON_REQUEST' where step = 'SECRECY_REVIEW'",
            "update signoff_seal set disclosure = 'ON_REQUEST'", "update signoff_seal set disclosure = 'WITHHELD', disclosed = false",
            "update signoff_seal set format = 2", "update signoff_mask set range_to = range_to + 1", "update signoff_mask set range_from = range_from - 1",
            "update signoff_mask set range_to = 100000", "update signoff_mask set section_digest = 'x'", "update signoff_mask set replacement = '二十条'",
            "update signoff_mask set ground = '另有依据'", "update signoff_mask set person_name = '旁人'", "delete from signoff_mask",
            "update signoff_secrecy_item set ground = '另有依据' where section_id = 51", "update signoff_secrecy_item set result = 'NOT_PUBLIC' where section_id = 51",
            "delete from signoff_secrecy_item where section_id = 51");

    private final SignoffDesk desk;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate alone;

    SealChangesTest(TestDatabase database) throws Refusal {
        this.desk = SignoffDesk.on(database);
        this.jdbc = desk.bean(JdbcTemplate.class);
        this.alone = new TransactionTemplate(desk.bean(PlatformTransactionManager.class));
        desk.bean(Figures.class).all = List.of(Figures.figure(1, "法制审核", 48), Figures.figure(2, "行政复议", 7));
        desk.bean(Ledger.class).opinions = List.of(Ledger.opinion(1, "REJECTED", "CONFIRMED"), Ledger.opinion(2, "ADOPTED", "CONFIRMED"));
        desk.mask("36份", "若干份");
        desk.readyToSign();
        desk.sign();
    }

    @Test
    void a_thousand_random_changes_of_one_character_are_all_found() {
        Random random = new Random(2026);
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            String was = jdbc.queryForObject("select " + column + " from signoff_seal", String.class);
            String now = changed(was, random);
            jdbc.update("update signoff_seal set " + column + " = ?", now);
            List<SealFlaw> flaws = flaws();
            if (flaws.isEmpty()) {
                missed.add(column + ": " + was + " -> " + now);
            }
            flaws.forEach(flaw -> found.merge(flaw.kind(), 1, Integer::sum));
            jdbc.update("update signoff_seal set " + column + " = ?", was);
        }
        assertThat(missed).isEmpty();
        assertThat(flaws()).isEmpty();
        assertThat(found).containsKeys(Kind.RECORD, Kind.SIGNATURE, Kind.CHAIN, Kind.TEXT, Kind.FIGURES, Kind.OPINIONS, Kind.PUBLIC_TEXT);
    }

    @Test
    void a_change_of_any_other_value_is_found_too() {
        for (String flip : FLIPS) {
            alone.executeWithoutResult(change -> {
                jdbc.update(flip);
                assertThat(flaws()).as(flip).isNotEmpty();
                change.setRollbackOnly();
            });
        }
        assertThat(flaws()).isEmpty();
    }

    @Test
    void a_change_of_what_was_sealed_is_told_with_its_characters_and_nothing_is_released() {
        desk.report().rewrite(desk.report().measures().replace("48条", "49条"));
        assertThat(flaws()).extracting(SealFlaw::kind).contains(Kind.TEXT);
        assertThat(flaws().toString()).contains("«8条").contains("«9条");
        assertThatThrownBy(() -> desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID)).hasMessageContaining("«9条");
    }

    @Test
    void figures_and_opinions_count_as_they_were_when_it_was_signed() {
        desk.bean(Figures.class).all = List.of(Figures.figure(1, "法制审核", 49), Figures.figure(2, "行政复议", 7));
        assertThat(flaws()).extracting(SealFlaw::kind).containsExactly(Kind.FIGURES);
        assertThatThrownBy(() -> desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID)).hasMessageContaining("FIGURES");
        desk.bean(Ledger.class).opinions = List.of(Ledger.opinion(1, "REJECTED", "CONFIRMED"));
        assertThat(flaws()).extracting(SealFlaw::kind).containsExactly(Kind.FIGURES, Kind.OPINIONS);
    }

    @Test
    void a_seal_made_anew_from_a_changed_text_lacks_the_signature() {
        String other = desk.text().replace("48", "49");
        jdbc.update("update signoff_seal set text = ?", other);
        desk.report().rewrite(desk.report().measures().replace("48条", "49条"));
        String digest = desk.seals().seal(OneReport.ID).map(s -> Sm3.hex(s.manifest())).orElseThrow();
        jdbc.update("update signoff_seal set digest = ?", digest);
        assertThat(flaws()).extracting(SealFlaw::kind).contains(Kind.SIGNATURE).doesNotContain(Kind.RECORD);
    }

    @Test
    void a_changed_mask_is_told_with_its_characters_and_nothing_is_released() {
        jdbc.update("update signoff_mask set replacement = '二十份'");
        assertThat(flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Kind.PUBLIC_TEXT);
            assertThat(flaw.detail()).contains("«若干份").contains("«二十份");
        });
        assertThatThrownBy(() -> desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID)).hasMessageContaining("PUBLIC_TEXT");
    }

    /** Who reads the masked text and knows the digests must not find out by trying what was masked. */
    @Test
    void the_manifest_of_a_masked_text_does_not_give_the_whole_text_away() {
        Seal seal = desk.seals().seal(OneReport.ID).orElseThrow();
        assertThat(seal.publicText()).contains("若干份").doesNotContain("36份");
        assertThat(seal.manifest()).contains("public " + Sm3.hex(seal.publicText())).doesNotContain(Sm3.hex(desk.text()));
    }

    private List<SealFlaw> flaws() {
        return desk.seals().flaws(OneReport.ID);
    }

    /** One character taken out, put in, or made another; a digest keeps its length. */
    private static String changed(String was, Random random) {
        int at = random.nextInt(was.length());
        if (was.matches("[0-9a-f]{64}")) {
            return was.substring(0, at) + (was.charAt(at) == 'a' ? 'b' : 'a') + was.substring(at + 1);
        }
        String put = random.nextInt(3) == 0 ? "" : String.valueOf(was.charAt(at) == '一' ? '二' : '一');
        String now = was.substring(0, at) + put + was.substring(at + (random.nextBoolean() || put.isEmpty() ? 1 : 0));
        return now.equals(was) ? was + "一" : now;
    }
}
