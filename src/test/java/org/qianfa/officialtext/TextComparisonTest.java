package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qianfa.officialtext.ParagraphChange.Kind;

/** Comparisons are written as a reader sees them: deleted words in [], inserted ones in {}, a line feed as /. */
class TextComparisonTest {

    private static final String MARKET = "青禾镇规范集市管理，全年开展联合检查12次。";
    private static final String GRID = "白石街道完善网格工作规则，化解矛盾纠纷35宗。";
    private static final String LAWS = "临溪区组织领导干部学法，举办专题讲座4场。";

    @Test
    void numbers_are_replaced_as_a_whole() {
        assertThat(words("全年受理申请1210件，办结1198件，办结率95.2%。", "全年受理申请1310件，办结1199件，办结率95.7%。"))
                .isEqualTo("全年受理申请[1210]{1310}件，办结[1198]{1199}件，办结率[95.2%]{95.7%}。");
    }

    @Test
    void dates_and_titles_are_replaced_as_a_whole() {
        assertThat(words("2023年3月5日召开会议，学习贯彻《临溪区集市管理办法》精神。", "2023年4月6日召开会议，学习贯彻《临溪区集市管理规定》精神。"))
                .isEqualTo("[2023年3月5日]{2023年4月6日}召开会议，学习贯彻[《临溪区集市管理办法》]{《临溪区集市管理规定》}精神。");
    }

    @Test
    void figures_in_chinese_numerals_are_replaced_as_a_whole() {
        assertThat(words("二〇二三年修订章程第二十三条，报区政府备案。", "二〇二四年修订章程第二十四条，报区政府备案。"))
                .isEqualTo("[二〇二三年]{二〇二四年}修订章程第[二十三]{二十四}条，报区政府备案。");
    }

    @Test
    void a_rewritten_phrase_is_not_shredded_into_single_common_characters() {
        assertThat(words("青禾镇持续推进执法规范化建设，切实提高办案水平。", "青禾镇持续推进执法规范化建设，全面提升执法质效。"))
                .isEqualTo("青禾镇持续推进执法规范化建设，[切实提高办案水平]{全面提升执法质效}。");
    }

    @Test
    void a_new_sentence_is_shown_between_the_sentences_around_it() {
        assertThat(words("加强组织领导。加强督促检查。抓好整改落实。", "加强组织领导。加强队伍建设。加强督促检查。抓好整改落实。"))
                .isEqualTo("加强组织领导。{加强队伍建设。}加强督促检查。抓好整改落实。");
    }

    @Test
    void characters_beyond_the_basic_plane_stay_whole() {
        assertThat(words("南𣲗镇与𡌶山镇签订协作协议，明确职责。", "南𣲘镇与𡌷山镇签订协作协议，明确职责。")).doesNotContain("?")
                .isEqualTo("南[𣲗]{𣲘}镇与[𡌶]{𡌷}山镇签订协作协议，明确职责。");
    }

    @Test
    void a_moved_paragraph_is_shown_as_moved_where_it_went() {
        assertThat(shown(MARKET + "\n" + GRID + "\n" + LAWS, LAWS + "\n" + MARKET + "\n" + GRID))
                .containsExactly("moved " + LAWS, MARKET, GRID);
    }

    @Test
    void a_paragraph_that_moved_and_changed_is_shown_as_both() {
        assertThat(shown(MARKET + "\n" + GRID + "\n" + LAWS, LAWS.replace("4", "5") + "\n" + MARKET + "\n" + GRID))
                .containsExactly("moved " + LAWS.replace("4", "[4]{5}"), MARKET, GRID);
    }

    @Test
    void of_two_exchanged_paragraphs_the_shorter_one_moved() {
        assertThat(shown(MARKET + GRID + "\n" + LAWS, LAWS + "\n" + MARKET + GRID)).containsExactly("moved " + LAWS, MARKET + GRID);
    }

    @Test
    void a_split_paragraph_is_shown_with_the_new_line_end() {
        assertThat(shown(MARKET + GRID, MARKET + "\n" + GRID)).containsExactly(MARKET + "{/}" + GRID);
        assertThat(TextComparison.of(MARKET + GRID, MARKET + "\n" + GRID).changes()).extracting(ParagraphChange::kind)
                .containsExactly(Kind.SPLIT);
    }

    @Test
    void merged_paragraphs_are_shown_with_the_line_end_gone() {
        assertThat(shown(MARKET + "\n" + GRID + "\n" + LAWS, MARKET + GRID + LAWS)).containsExactly(MARKET + "[/]" + GRID + "[/]" + LAWS);
        assertThat(TextComparison.of(MARKET + "\n" + GRID, MARKET + GRID).changes()).extracting(ParagraphChange::kind)
                .containsExactly(Kind.MERGED);
    }

    @Test
    void paragraphs_with_nothing_in_common_are_deleted_and_inserted() {
        assertThat(shown(MARKET + "\n" + GRID, MARKET + "\n松陵区古井保护名录已经公布。"))
                .containsExactly(MARKET, "[" + GRID + "]", "{松陵区古井保护名录已经公布。}");
    }

    @Test
    void a_renumbered_heading_is_the_same_heading() {
        assertThat(shown("（一）规范集市管理\n" + MARKET, "（二）规范集市管理\n" + MARKET)).containsExactly("（[一]{二}）规范集市管理", MARKET);
    }

    @Test
    void differences_refuse_to_apply_to_another_text() {
        TextComparison comparison = TextComparison.of(MARKET, GRID);
        assertThatThrownBy(() -> comparison.applyTo(LAWS)).isInstanceOf(IllegalArgumentException.class);
        assertThat(comparison.applyTo(MARKET)).isEqualTo(GRID);
        assertThat(comparison.takeBackFrom(GRID)).isEqualTo(MARKET);
    }

    @Test
    void equal_texts_are_identical_and_empty_ones_too() {
        assertThat(TextComparison.of(MARKET, MARKET).identical()).isTrue();
        assertThat(TextComparison.of("", "").identical()).isTrue();
        assertThat(TextComparison.of("", "\n").identical()).isFalse();
        assertThat(TextComparison.of(MARKET, GRID).insertedCharacters()).isPositive();
        assertThat(TextComparison.of(MARKET, MARKET.substring(0, 20)).deletedCharacters()).isEqualTo(MARKET.length() - 20);
    }

    @Test
    void two_long_texts_without_anything_in_common_still_compare() {
        Random random = new Random(7);
        for (String lineEnd : List.of("", "\n")) {
            Differences.rebuild(noise(random, 0x4E00, lineEnd), noise(random, 0x4E00, lineEnd));
            Differences.rebuild(noise(random, 0x4E00, lineEnd), noise(random, 0x7000, lineEnd));
        }
    }

    private static String noise(Random random, int first, String lineEnd) {
        return random.ints(60_000, first, first + 900).mapToObj(p -> Character.toString(p) + lineEnd).collect(Collectors.joining());
    }

    private static String words(String before, String after) {
        List<String> shown = shown(before, after);
        assertThat(shown).hasSize(1);
        return shown.get(0);
    }

    private static List<String> shown(String before, String after) {
        return TextComparison.of(before, after).changes().stream().map(c -> (c.moved() ? "moved " : "") + c.runs().stream()
                .map(TextComparisonTest::shown).collect(Collectors.joining())).toList();
    }

    private static String shown(TextRun run) {
        String text = run.text().replace('\n', '/');
        return switch (run.kind()) {
            case KEPT -> text;
            case DELETED -> "[" + text + "]";
            case INSERTED -> "{" + text + "}";
        };
    }
}
