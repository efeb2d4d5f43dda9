package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.officialtext.OutlineNodes.sketch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that open with a topic sentence instead of a number. */
class TopicsTest {

    private static final String REST = "云溪街道按照要求逐项推进，每月检查一次，发现问题及时整改，全年没有遗漏事项。";

    @Test
    void paragraphs_that_all_open_with_a_topic_sentence_are_nodes_without_number() {
        String text = "一、举措\n完善制度体系。" + REST + "\n规范执法行为。" + REST;

        assertThat(sketch(text)).containsExactly("1 一、举措", "2 完善制度体系", "2 规范执法行为");
        assertThat(Outline.of(text).get(0).children()).extracting(n -> text.substring(n.start(), n.end()))
                .containsExactly("完善制度体系。" + REST, "规范执法行为。" + REST);
    }

    @Test
    void a_topic_sentence_may_have_two_clauses_and_quotations() {
        assertThat(sketch("（一）举措\n完善制度，规范执法。" + REST + "\n落实“三项，制度”要求。" + REST)).containsExactly(
                "1 （一）举措", "2 完善制度，规范执法", "2 落实“三项，制度”要求");
    }

    @Test
    void one_paragraph_alone_has_no_topic() {
        assertThat(sketch("一、举措\n完善制度体系。" + REST)).containsExactly("1 一、举措");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年修订规则3项。", "今年以来，工作平稳有序。", "一年来。", "完善制度，规范执法，公开信息。", "完善制度体系：",
        "街道高度重视这项工作的推进情况和落实成效并且多次召开专题会议研究部署。"})
    void one_paragraph_of_another_shape_takes_the_topics_from_all(String opening) {
        assertThat(sketch("一、举措\n完善制度体系。" + REST + "\n规范执法行为。" + REST + "\n" + opening + REST)).containsExactly("1 一、举措");
    }

    @Test
    void a_paragraph_that_is_its_first_sentence_has_no_topic() {
        assertThat(sketch("一、举措\n完善制度体系。" + REST + "\n规范执法行为。")).containsExactly("1 一、举措");
    }

    @Test
    void a_first_paragraph_with_a_colon_at_its_end_may_introduce_the_topics() {
        assertThat(sketch("一、举措\n街道主要抓了以下工作，取得明显成效：\n完善制度体系。" + REST + "\n规范执法行为。" + REST)).containsExactly(
                "1 一、举措", "2 完善制度体系", "2 规范执法行为");
    }

    @Test
    void there_are_no_topics_before_the_first_heading_or_below_one_that_runs_into_its_paragraph() {
        String topics = "完善制度体系。" + REST + "\n规范执法行为。" + REST;

        assertThat(sketch(topics + "\n一、举措。" + REST + "\n" + topics)).containsExactly("1 一、举措");
    }

    @Test
    void items_nest_below_a_topic() {
        assertThat(sketch("一、举措\n完善制度体系。一是修订规则。共3项。二是清理文件。共5件。\n规范执法行为。" + REST + "\n一是学习。认真学。"))
                .containsExactly("1 一、举措", "2 完善制度体系", "3 一是修订规则", "3 二是清理文件", "2 规范执法行为", "3 一是学习");
    }

    @Test
    void a_topic_in_the_middle_of_a_paragraph_echoes_the_one_that_opens_it() {
        String start = "一、举措\n推进审批制度改革。简化流程，压缩时限；";
        String end = "\n规范执法行为。" + REST;

        assertThat(sketch(start + "开展执法方式改革。" + REST + end)).containsExactly(
                "1 一、举措", "2 推进审批制度改革", "2 开展执法方式改革", "2 规范执法行为");
        assertThat(sketch(start + "开展执法方式创新。" + REST + end)).containsExactly(
                "1 一、举措", "2 推进审批制度改革", "2 规范执法行为");
    }
}
