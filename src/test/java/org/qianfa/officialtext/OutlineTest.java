package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"一、成效|1", "十二、安排|1", "（一）制度|2", "(十)制度|2", "1.学习|3", "12．学习|3", "3、学习|3",
            "（1）培训|4", "(12)培训|4", "一是学习|0", "正文|0"})
    void knows_the_four_levels(String line, int level) {
        assertThat(Outline.headingLevel(line)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万元到位", "一、二级响应各1次", "2031年，完成", "100.完成", "（2031）1号文件"})
    void takes_numbers_in_a_sentence_for_no_heading(String line) {
        assertThat(Outline.headingLevel(line)).isZero();
    }

    @Test
    void tells_a_heading_line_from_a_heading_that_runs_into_the_paragraph() {
        assertThat(Outline.paragraphs("（一）完善制度\n（二）公开信息。主动公开12条。\n正文。")).containsExactly(
                new Outline.Paragraph(2, "（一）完善制度", ""),
                new Outline.Paragraph(2, "（二）公开信息。", "主动公开12条。"),
                new Outline.Paragraph(0, "", "正文。"));
    }

    @Test
    void takes_the_first_clause_of_a_long_sentence_as_heading() {
        Outline.Paragraph paragraph = Outline.paragraph("（一）强化学习，" + "持续推进各项工作落到实处".repeat(8) + "。");

        assertThat(paragraph.heading()).isEqualTo("（一）强化学习，");
    }
}
