package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.officialtext.OutlineNodes.sketch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items counted inside a paragraph. */
class InlineItemsTest {

    @Test
    void items_in_one_paragraph_nest_below_the_heading() {
        assertThat(sketch("一、不足\n工作有差距。一是人手不足。编制有限。二是经费紧张。来源单一。")).containsExactly(
                "1 一、不足", "2 一是人手不足", "2 二是经费紧张");
    }

    @Test
    void an_item_reaches_to_the_next_one() {
        String text = "一、不足\n有差距：一是人手不足；二是经费紧张。";

        assertThat(Outline.of(text).get(0).children()).extracting(n -> text.substring(n.start(), n.end()))
                .containsExactly("一是人手不足；", "二是经费紧张。");
    }

    @Test
    void items_may_each_begin_a_paragraph_or_share_one() {
        assertThat(sketch("（一）执法\n一是学习。认真学。\n二是检查。认真查。三是整改。认真改。")).containsExactly(
                "1 （一）执法", "2 一是学习", "2 二是检查", "2 三是整改");
    }

    @Test
    void items_nest_below_a_heading_that_runs_into_their_paragraph() {
        assertThat(sketch("1.完善制度。一是修订规则。共3项。二是清理文件。共5件。")).containsExactly("1 1.完善制度", "2 一是修订规则", "2 二是清理文件");
    }

    @Test
    void the_first_item_may_follow_a_comma_if_a_second_follows() {
        assertThat(sketch("一、不足\n仍有差距，一是人手不足，二是经费紧张。")).containsExactly("1 一、不足", "2 一是人手不足", "2 二是经费紧张");
        assertThat(sketch("一、不足\n仍有差距，一是人手不足。")).containsExactly("1 一、不足");
    }

    @Test
    void blanks_and_closing_marks_may_stand_before_an_item() {
        assertThat(sketch("一是打造“云溪样板。”二是推广经验。 三是总结。")).containsExactly("1 一是打造“云溪样板。”", "1 二是推广经验", "1 三是总结");
    }

    @Test
    void a_new_row_of_items_may_begin_in_the_same_section() {
        assertThat(sketch("一、安排\n一是学习。二是检查。\n另外：一是宣传。二是培训。")).containsExactly(
                "1 一、安排", "2 一是学习", "2 二是检查", "2 一是宣传", "2 二是培训");
    }

    @Test
    void a_row_with_a_gap_is_read_as_written() {
        assertThat(sketch("一是学习。三是检查。")).containsExactly("1 一是学习", "1 三是检查");
    }

    @Test
    void items_count_beyond_ten() {
        assertThat(sketch("十是学习。十一是检查。")).containsExactly("1 十是学习", "1 十一是检查");
    }

    @Test
    void demands_counted_with_must_are_items_too() {
        assertThat(sketch("会议强调：一要提高认识。统一思想。二要压实责任。层层落实。")).containsExactly("1 一要提高认识", "1 二要压实责任");
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中之一是学习。", "第一是学习，第二是检查。", "统一是前提。", "坚持一是一，二是二。", "三要素齐全。一要素缺失。",
        "提出“一是学习；二是检查”的要求。", "（一是学习；二是检查）", "完成任务。三要落实。", "唯一是人手。"})
    void words_that_only_look_like_items_are_none(String paragraph) {
        assertThat(sketch("一、举措\n" + paragraph)).containsExactly("1 一、举措");
    }

    @Test
    void an_item_may_begin_with_its_own_numeral() {
        assertThat(sketch("一是一体推进改革。落实到位。二是二次整改。完成到位。")).containsExactly("1 一是一体推进改革", "1 二是二次整改");
    }

    @Test
    void the_topic_of_an_item_is_its_first_sentence_if_more_follows() {
        assertThat(sketch("一是完善制度，规范执法。全年修订3项。二是加强培训，举办3期，参加90人。全员合格。三是公开信息，接受监督。")).containsExactly(
                "1 一是完善制度，规范执法", "1 二是加强培训", "1 三是公开信息");
    }

    @Test
    void a_clause_that_only_says_when_is_no_topic_of_its_own() {
        assertThat(sketch("一是在充分调研的基础上，修订12项规则，清理5件文件。")).containsExactly("1 一是在充分调研的基础上，修订12项规则");
    }

    @Test
    void the_topic_of_an_item_without_any_mark_is_the_whole_item() {
        assertThat(sketch("一是完善制度")).isEqualTo(List.of("1 一是完善制度"));
    }
}
