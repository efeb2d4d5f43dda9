package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ParagraphIdentityTest {

    private static final String MARKET = "青禾镇规范集市管理，全年开展联合检查12次。";
    private static final String GRID = "白石街道完善网格工作规则，化解矛盾纠纷35宗。";
    private static final String LAWS = "临溪区组织领导干部学法，举办专题讲座4场。";

    private final AtomicLong counter = new AtomicLong();

    @Test
    void the_first_revision_gets_fresh_ids_in_order() {
        assertThat(first(MARKET, GRID)).extracting(IdentifiedParagraph::id).containsExactly(1L, 2L);
    }

    @Test
    void a_slightly_changed_paragraph_keeps_its_id() {
        assertThat(ids(first(MARKET, GRID), MARKET.replace("12", "18"), GRID)).containsExactly(1L, 2L);
    }

    @Test
    void a_paragraph_written_anew_gets_a_new_id() {
        assertThat(ids(first(MARKET, GRID), "松陵区古井保护名录已经公布。", GRID)).containsExactly(3L, 2L);
    }

    @Test
    void a_moved_paragraph_keeps_its_id_even_if_it_changed_too() {
        assertThat(ids(first(MARKET, GRID, LAWS), LAWS.replace("4", "6"), MARKET, GRID)).containsExactly(3L, 1L, 2L);
    }

    @Test
    void the_part_that_keeps_most_of_a_split_paragraph_keeps_the_id() {
        assertThat(ids(first(MARKET + GRID + LAWS, "结语"), MARKET, GRID + LAWS, "结语")).containsExactly(3L, 1L, 2L);
        assertThat(ids(first(MARKET + GRID + LAWS), MARKET + GRID, LAWS)).containsExactly(4L, 5L);
    }

    @Test
    void a_paragraph_split_into_many_equal_parts_hands_its_id_to_the_first() {
        String part = "甲乙丙丁戊己庚辛";
        assertThat(ids(first("一" + part + "二" + part + "三" + part + "四" + part), "一" + part, "二" + part, "三" + part, "四" + part))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void merged_paragraphs_keep_the_id_of_the_one_that_contributed_most() {
        assertThat(ids(first(MARKET, GRID + LAWS), MARKET + GRID + LAWS)).containsExactly(2L);
    }

    @Test
    void of_two_that_contributed_the_same_the_earlier_one_gives_the_id() {
        assertThat(ids(first("甲乙丙丁戊己庚辛", "子丑寅卯辰巳午未"), "甲乙丙丁戊己庚辛子丑寅卯辰巳午未")).containsExactly(1L);
    }

    @Test
    void a_copy_gets_a_new_id_and_the_original_keeps_its_own() {
        assertThat(ids(first(MARKET, GRID, LAWS), MARKET, GRID, MARKET, LAWS)).containsExactly(1L, 2L, 4L, 3L);
    }

    @Test
    void copies_do_not_exchange_ids_while_others_change() {
        assertThat(ids(first(MARKET, GRID, MARKET, LAWS, MARKET), MARKET, GRID.replace("35", "36"), MARKET, MARKET))
                .containsExactly(1L, 2L, 3L, 5L);
    }

    @Test
    void an_id_that_was_left_out_never_comes_back() {
        List<IdentifiedParagraph> without = next(first(MARKET, GRID), MARKET);
        assertThat(ids(without, MARKET, GRID)).containsExactly(1L, 3L);
    }

    @Test
    void a_supplier_that_repeats_itself_is_refused() {
        assertThatThrownBy(() -> ParagraphIdentity.next(List.of(), MARKET + "\n" + GRID, () -> 1L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParagraphIdentity.next(List.of(new IdentifiedParagraph(1, MARKET)), MARKET + "\n" + GRID, () -> 1L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<IdentifiedParagraph> first(String... paragraphs) {
        return next(List.of(), paragraphs);
    }

    private List<Long> ids(List<IdentifiedParagraph> last, String... paragraphs) {
        return next(last, paragraphs).stream().map(IdentifiedParagraph::id).toList();
    }

    private List<IdentifiedParagraph> next(List<IdentifiedParagraph> last, String... paragraphs) {
        return ParagraphIdentity.next(last, String.join("\n", paragraphs), counter::incrementAndGet);
    }
}
