package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.officialtext.OutlineNodes.sketch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How headings make a tree. */
class OutlineTreeTest {

    @Test
    void the_four_levels_nest() {
        assertThat(sketch("一、举措\n（一）制度\n1.修订\n（1）规则\n（2）办法\n2.清理\n（二）执法\n二、不足")).containsExactly(
                "1 一、举措", "2 （一）制度", "3 1.修订", "4 （1）规则", "4 （2）办法", "3 2.清理", "2 （二）执法", "1 二、不足");
    }

    @Test
    void numbers_count_in_full_and_half_width_and_are_kept_as_written() {
        assertThat(sketch("一、举措\n(一)制度\n１．修订\n(１)规则\n（2)办法\n2、清理")).containsExactly(
                "1 一、举措", "2 (一)制度", "3 １．修订", "4 (１)规则", "4 （2)办法", "3 2、清理");
    }

    @Test
    void a_heading_on_its_own_line_is_its_title_without_the_end_mark() {
        assertThat(sketch("一、完善制度，规范执法。\n正文。\n二、下一步安排：\n正文。")).containsExactly("1 一、完善制度，规范执法", "1 二、下一步安排");
    }

    @Test
    void the_title_of_a_heading_that_runs_into_the_paragraph_is_its_first_sentence() {
        assertThat(sketch("（一）公开信息，接受监督。全年公开12条。\n（二）听取意见；收到3条。")).containsExactly("1 （一）公开信息，接受监督", "1 （二）听取意见");
    }

    @Test
    void the_title_of_a_long_sentence_is_its_first_clause() {
        assertThat(sketch("1.加强学习，" + "持续推进各项工作落到实处".repeat(8) + "。")).containsExactly("1 1.加强学习");
    }

    @Test
    void marks_inside_quotations_titles_and_brackets_end_no_title() {
        assertThat(sketch("（一）落实“先调解；后立案。”的办法。正文。\n（二）学习《条例。释义》（试行；修订）的要求。正文。")).containsExactly(
                "1 （一）落实“先调解；后立案。”的办法", "1 （二）学习《条例。释义》（试行；修订）的要求");
    }

    @Test
    void a_quotation_that_is_never_closed_swallows_nothing() {
        assertThat(sketch("（一）打造“云溪模式\n正文“很好”。\n（二）打造“鹿鸣模式。正文。")).containsExactly("1 （一）打造“云溪模式", "1 （二）打造“鹿鸣模式");
    }

    @Test
    void skipped_levels_make_no_level_of_their_own() {
        assertThat(sketch("一、举措\n1.制度\n（1）规则\n二、不足\n（1）人手\n三、安排\n一是学习。")).containsExactly(
                "1 一、举措", "2 1.制度", "3 （1）规则", "1 二、不足", "2 （1）人手", "1 三、安排", "2 一是学习");
    }

    @Test
    void numbering_may_start_again_under_the_next_heading() {
        assertThat(sketch("一、举措\n（一）制度\n1.甲\n（二）执法\n1.乙\n2.丙\n二、不足\n（一）人手")).containsExactly(
                "1 一、举措", "2 （一）制度", "3 1.甲", "2 （二）执法", "3 1.乙", "3 2.丙", "1 二、不足", "2 （一）人手");
    }

    @Test
    void a_wrong_sequence_is_still_read_as_written() {
        assertThat(sketch("一、举措\n三、不足\n三、安排")).containsExactly("1 一、举措", "1 三、不足", "1 三、安排");
    }

    @Test
    void a_text_may_begin_below_the_first_level() {
        assertThat(sketch("（一）制度\n1.规则\n一、举措")).containsExactly("1 （一）制度", "2 1.规则", "1 一、举措");
    }

    @Test
    void a_stray_mark_after_the_number_belongs_to_neither() {
        assertThat(sketch("（一）、完善制度\n1. 规则")).containsExactly("1 （一）完善制度", "2 1.规则");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万元到位。", "一、二级响应各1次。", "三、四季度持平。", "12345热线接听良好。", "（2031）1号文件印发。", "3·15活动。", "十四五期间。"})
    void a_paragraph_that_begins_with_a_figure_is_no_heading(String paragraph) {
        assertThat(sketch("一、举措\n" + paragraph)).containsExactly("1 一、举措");
    }

    @Test
    void a_heading_may_begin_with_a_year() {
        assertThat(sketch("1.2031年完成的工作\n2．２０３２年的安排")).containsExactly("1 1.2031年完成的工作", "1 2．２０３２年的安排");
    }

    @Test
    void a_range_holds_the_children_and_leaves_out_indentation_and_blank_lines() {
        String text = "开头。\r\n\r\n\u3000\u3000一、举措 \r\n\u00A0\r\n\u2002（一）制度\u3000\r\n正文。 \r\n\r\n二、不足\r\n";

        List<OutlineNode> outline = Outline.of(text);

        assertThat(outline).extracting(n -> text.substring(n.start(), n.end()))
                .containsExactly("一、举措 \r\n\u00A0\r\n\u2002（一）制度\u3000\r\n正文。", "二、不足");
        assertThat(outline.get(0).children()).extracting(n -> text.substring(n.start(), n.end())).containsExactly("（一）制度\u3000\r\n正文。");
    }

    @Test
    void offsets_count_utf_16_units() {
        assertThat(Outline.of("𠮷祥街道。\n一、举措")).extracting(OutlineNode::start).containsExactly(7);
    }

    @Test
    void what_belongs_to_the_web_page_is_no_part_of_the_outline() {
        String text = "首页 > 政务公开 > 报告\n云溪街道2031年报告\n发布时间：2032-03-05\n一、举措\n完成。\n扫一扫在手机打开当前页\nfoot.png";

        assertThat(Outline.of(text)).extracting(n -> text.substring(n.start(), n.end())).containsExactly("一、举措\n完成。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\u3000\n", "没有编号的正文。", "云溪街道报告"})
    void a_text_without_numbers_has_no_outline(String text) {
        assertThat(Outline.of(text)).isEmpty();
    }
}
