package org.qianfa.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.cycle.OutlineFixture.entry;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.cycle.OutlineFlawed.Flaw;
import org.qianfa.cycle.domain.ChineseNumber;
import org.qianfa.cycle.domain.CommonOutline;
import org.qianfa.cycle.domain.Numbering;
import org.qianfa.cycle.domain.OutlineRules;

class OutlineRulesTests {

    private static void assertFlaw(Flaw flaw, int row, OutlineEntry... entries) {
        assertThatExceptionOfType(OutlineFlawed.class).isThrownBy(() -> OutlineRules.check(List.of(entries)))
            .satisfies(refusal -> {
                assertThat(refusal.flaw()).isEqualTo(flaw);
                assertThat(refusal.row()).isEqualTo(row);
            });
    }

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "21,二十一", "99,九十九"})
    void numbers_are_written_as_official_documents_write_them(int number, String written) {
        assertThat(ChineseNumber.of(number)).isEqualTo(written);
    }

    @Test
    void the_common_outline_keeps_its_own_rules_and_covers_all_elements() {
        assertThatCode(() -> OutlineRules.check(CommonOutline.entries())).doesNotThrowAnyException();
        assertThat(OutlineRules.missing(CommonOutline.entries())).isEmpty();
        assertThat(OutlineRules.assigned(CommonOutline.entries())).as("it names no people").isFalse();
    }

    @Test
    void numbers_run_on_and_start_again_below_each_first_level() {
        assertThatCode(() -> OutlineRules.check(List.of(entry(1, "一、举措"), entry(2, "（一）甲"), entry(2, "（二）乙"),
            entry(1, "二、不足"), entry(2, "（一）丙")))).doesNotThrowAnyException();
        assertFlaw(Flaw.NUMBER, 1, entry(1, "一、举措"), entry(1, "三、不足"));
        assertFlaw(Flaw.NUMBER, 3, entry(1, "一、举措"), entry(2, "（一）甲"), entry(1, "二、不足"), entry(2, "（二）乙"));
        assertFlaw(Flaw.NUMBER, 0, entry(1, "举措"));
    }

    @Test
    void the_number_expected_is_told() {
        assertThatExceptionOfType(OutlineFlawed.class).isThrownBy(() -> OutlineRules.check(List.of(entry(1, "一、举措"), entry(1, "三、不足"))))
            .satisfies(refusal -> {
                assertThat(refusal.arguments()).containsExactly(2, "二、");
                assertThat(refusal.code()).isEqualTo("outlineNumber");
            });
    }

    @Test
    void levels_stand_where_they_belong() {
        assertFlaw(Flaw.MISPLACED, 0, entry(2, "（一）甲"));
        assertFlaw(Flaw.MISPLACED, 1, entry(1, "一、举措"), entry(0, ""));
        assertFlaw(Flaw.MISPLACED, 0, entry(3, "1．甲"));
    }

    @Test
    void sections_have_a_heading_of_one_line_and_introductions_none() {
        assertFlaw(Flaw.HEADING, 0, entry(1, "一、 "));
        assertFlaw(Flaw.HEADING, 0, entry(1, " "));
        assertFlaw(Flaw.HEADING, 0, entry(1, "一、举措\n成效"));
        assertFlaw(Flaw.HEADING, 0, entry(1, "一、" + "长".repeat(100)));
        assertFlaw(Flaw.HEADING, 0, entry(0, "引言"));
    }

    @Test
    void an_outline_has_entries_but_not_without_end() {
        assertFlaw(Flaw.EMPTY, 0);
        assertThatExceptionOfType(OutlineFlawed.class)
            .isThrownBy(() -> OutlineRules.check(Numbering.renumbered(Collections.nCopies(91, entry(1, "节")))))
            .satisfies(refusal -> assertThat(refusal.flaw()).isEqualTo(Flaw.LENGTH));
    }

    @Test
    void the_length_aimed_at_is_one_or_open_and_stays_when_numbers_are_repaired() {
        OutlineEntry aimed = new OutlineEntry(0, 1, "举措", null, null, null, 300);

        assertThat(Numbering.renumbered(List.of(aimed))).containsExactly(new OutlineEntry(0, 1, "一、举措", null, null, null, 300));
        for (int none : new int[] {0, -1, 20_001}) {
            assertFlaw(Flaw.TARGET, 0, new OutlineEntry(0, 1, "一、举措", null, null, null, none));
        }
    }

    @Test
    void only_the_mandatory_elements_are_missed() {
        List<OutlineEntry> withoutOther = CommonOutline.entries().stream().filter(e -> e.element() != ContentElement.OTHER).toList();
        List<OutlineEntry> withoutPlan = CommonOutline.entries().stream().filter(e -> e.element() != ContentElement.NEXT_YEAR_PLAN).toList();

        assertThat(OutlineRules.missing(withoutOther)).isEmpty();
        assertThat(OutlineRules.missing(withoutPlan)).containsExactly(ContentElement.NEXT_YEAR_PLAN);
    }

    @Test
    void renumbering_repairs_numbers_and_leaves_the_words() {
        List<OutlineEntry> repaired = Numbering.renumbered(List.of(entry(0, ""), entry(1, "四、举措"), entry(2, "(三) 甲"), entry(2, "乙"), entry(1, "一体推进")));

        assertThat(repaired).extracting(OutlineEntry::heading).containsExactly("", "一、举措", "（一）甲", "（二）乙", "二、一体推进");
        assertThat(repaired).extracting(OutlineEntry::ordinal).containsExactly(0, 1, 2, 3, 4);
    }
}
