package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.officialtext.MergeBlock.Conflict;
import org.qianfa.officialtext.MergeBlock.Settled;

class TextMergeTest {

    private static final String MARKET = "青禾镇规范集市管理，全年开展联合检查12次，查处违规摊点7个。";
    private static final String GRID = "白石街道完善网格工作规则，化解矛盾纠纷35宗。";
    private static final String LAWS = "临溪区组织领导干部学法，举办专题讲座4场。";
    private static final String NEW = "松陵区古井保护名录已经公布。";
    private static final String BASE = lines(MARKET, GRID, LAWS);

    @Test
    void changes_in_different_paragraphs_merge() {
        assertThat(merged(BASE, BASE.replace("12", "15"), BASE.replace("35", "36")))
                .isEqualTo(BASE.replace("12", "15").replace("35", "36"));
    }

    @Test
    void distant_changes_in_one_paragraph_merge() {
        assertThat(merged(MARKET, MARKET.replace("12", "15"), MARKET.replace("7", "9")))
                .isEqualTo(MARKET.replace("12", "15").replace("7", "9"));
    }

    @Test
    void changes_that_nearly_touch_are_a_conflict_of_the_whole_paragraph() {
        String mine = MARKET.replace("联合", "专项");
        String theirs = MARKET.replace("12", "15");
        assertThat(TextMerge.of(BASE, lines(mine, GRID, LAWS), lines(theirs, GRID, LAWS)).blocks()).containsExactly(
                new Conflict(List.of(MARKET), List.of(mine), List.of(theirs)), new Settled(List.of(GRID, LAWS)));
    }

    @Test
    void the_same_change_by_both_counts_once_beside_another_one() {
        String both = MARKET.replace("12", "15");
        assertThat(merged(MARKET, both, both.replace("7", "9"))).isEqualTo(both.replace("7", "9"));
    }

    @Test
    void a_paragraph_moved_by_one_and_changed_by_the_other_is_moved_and_changed() {
        assertThat(merged(BASE, lines(LAWS, MARKET, GRID), BASE.replace("4场", "5场"))).isEqualTo(lines(LAWS.replace("4场", "5场"), MARKET, GRID));
    }

    @Test
    void a_paragraph_split_by_one_and_changed_by_the_other_is_split_and_changed() {
        String mine = MARKET.replace("，全年", "。\n全年");
        assertThat(merged(lines(MARKET, LAWS), lines(mine, LAWS), lines(MARKET.replace("7", "9"), LAWS))).isEqualTo(lines(mine.replace("7", "9"), LAWS));
    }

    @Test
    void paragraphs_merged_by_one_and_changed_by_the_other_are_merged_and_changed() {
        assertThat(merged(BASE, lines(MARKET + GRID, LAWS), BASE.replace("35", "36"))).isEqualTo(lines(MARKET + GRID.replace("35", "36"), LAWS));
    }

    @Test
    void a_paragraph_deleted_by_one_and_changed_by_the_other_is_a_conflict() {
        assertThat(TextMerge.of(BASE, lines(MARKET, LAWS), BASE.replace("35", "36")).conflicts())
                .containsExactly(new Conflict(List.of(GRID), List.of(), List.of(GRID.replace("35", "36"))));
    }

    @Test
    void a_paragraph_deleted_by_one_and_left_alone_by_the_other_is_deleted() {
        assertThat(merged(BASE, lines(MARKET, LAWS), lines(MARKET, GRID, LAWS, NEW))).isEqualTo(lines(MARKET, LAWS, NEW));
    }

    @Test
    void a_paragraph_written_anew_by_one_and_changed_by_the_other_shows_both() {
        String theirs = GRID.replace("35", "36");
        assertThat(TextMerge.of(BASE, lines(MARKET, NEW, LAWS), lines(MARKET, theirs, LAWS)).conflicts())
                .containsExactly(new Conflict(List.of(GRID), List.of(NEW), List.of(theirs)));
    }

    @Test
    void a_paragraph_deleted_by_one_and_moved_by_the_other_is_a_conflict() {
        assertThat(TextMerge.of(BASE, lines(MARKET, GRID), lines(LAWS, MARKET, GRID)).conflicts())
                .containsExactly(new Conflict(List.of(LAWS), List.of(), List.of(LAWS)));
    }

    @Test
    void a_paragraph_moved_to_two_places_waits_for_a_decision_at_either() {
        String base = lines(MARKET, GRID, LAWS, NEW);
        MergedText merged = TextMerge.of(base, lines(NEW, MARKET, GRID, LAWS), lines(MARKET, NEW, GRID, LAWS));
        assertThat(merged.conflicts()).containsExactly(new Conflict(List.of(), List.of(NEW), List.of()),
                new Conflict(List.of(), List.of(), List.of(NEW)));
        assertThat(merged.decided(Conflict::mine)).isEqualTo(lines(NEW, MARKET, GRID, LAWS));
        assertThat(merged.decided(Conflict::theirs)).isEqualTo(lines(MARKET, NEW, GRID, LAWS));
    }

    @Test
    void a_paragraph_moved_into_a_conflict_is_not_lost_where_the_other_changed_it() {
        String changed = LAWS.replace("4场", "5场");
        MergedText merged = TextMerge.of(BASE, lines(LAWS, MARKET, GRID), lines(NEW, MARKET, GRID, changed));
        assertThat(merged.conflicts()).containsExactly(new Conflict(List.of(), List.of(LAWS), List.of(NEW)),
                new Conflict(List.of(LAWS), List.of(), List.of(changed)));
    }

    @Test
    void different_paragraphs_written_at_the_same_place_are_a_conflict() {
        assertThat(TextMerge.of(MARKET, lines(MARKET, GRID), lines(MARKET, LAWS)).blocks())
                .containsExactly(new Settled(List.of(MARKET)), new Conflict(List.of(), List.of(GRID), List.of(LAWS)));
    }

    @Test
    void the_same_paragraph_written_by_both_stands_once() {
        assertThat(merged(MARKET, lines(MARKET, GRID), lines(MARKET, GRID))).isEqualTo(lines(MARKET, GRID));
    }

    @Test
    void two_first_versions_of_an_empty_text_are_a_conflict() {
        MergedText merged = TextMerge.of("", MARKET, GRID);
        assertThat(merged.text()).isEmpty();
        assertThat(merged.decided(c -> List.of("定稿。"))).isEqualTo("定稿。");
        assertThat(merged("", MARKET, "")).isEqualTo(MARKET);
    }

    private static String merged(String base, String mine, String theirs) {
        MergedText merged = TextMerge.of(base, mine, theirs);
        assertThat(merged.conflicts()).isEmpty();
        return merged.text().orElseThrow();
    }

    private static String lines(String... paragraphs) {
        return String.join("\n", paragraphs);
    }
}
