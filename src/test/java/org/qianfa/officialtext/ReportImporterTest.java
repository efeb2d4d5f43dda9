package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportImporterTest {

    private static final String REPORT = """
            2031年，云溪街道持续推进法治政府建设。现将有关情况报告如下：
            一、主要举措和成效
            （一）完善制度。修订工作规则3项。
            （二）公开信息
            主动公开信息12条。
            二、不足和原因
            人手不足，原因是编制有限。""";

    @Test
    void leaves_out_the_page_before_and_after_the_report() {
        String page = """
                首页 > 政务公开 > 法治政府建设
                云溪街道2031年法治政府建设年度报告
                发布时间：2032-03-05 10:00    来源：云溪街道办事处
                字号：[大 中 小]

                %s

                扫一扫在手机打开当前页
                【打印】 【关闭】
                相关政策法规
                云溪街道政务公开办法
                网站声明 | 联系我们 | 网站地图
                主办：云溪街道办事处  承办：党政办公室
                网站标识码：0000000001
                logo_foot.png
                """.formatted(REPORT);

        assertThat(ReportImporter.read(page).text()).isEqualTo(REPORT);
    }

    @Test
    void leaves_a_report_without_a_page_as_it_is() {
        assertThat(ReportImporter.read(REPORT).text()).isEqualTo(REPORT);
    }

    @Test
    void leaves_out_a_title_of_two_lines_and_a_table_of_publication_data() {
        String page = "索引号：000/2032-1\n发布机构\n云溪街道办事处\n云溪街道办事处\n关于2031年法治政府建设情况的报告\n（2031年度）\n来源：本站\n" + REPORT;

        assertThat(ReportImporter.read(page).text()).isEqualTo(REPORT);
    }

    @Test
    void keeps_the_signature_and_the_date() {
        String signed = REPORT + "\n云溪街道办事处\n2032年2月20日";

        assertThat(ReportImporter.read(signed + "\n上一篇：通知公告").text()).isEqualTo(signed);
    }

    @Test
    void normalises_line_ends_and_surrounding_blanks_only() {
        String raw = "\uFEFF\u3000\u3000甲街道 工作，\u00A0有序。\u00A0\r\n\r\n\u2002\u2002一、成效\u3000\r完成3 项。\t\n";

        assertThat(ReportImporter.read(raw).text()).isEqualTo("甲街道 工作，\u00A0有序。\n一、成效\n完成3 项。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打印店整治取得成效。", "主办全国性活动3场，联系群众200人。", "相关政策法规宣传到位。", "网站声明更新及时，网站标识码：已公示。"})
    void never_takes_a_line_inside_the_report_for_the_page(String line) {
        String text = "开头。\n一、成效\n" + line + "\n结尾段落写完了。";

        assertThat(ReportImporter.read(text).text()).isEqualTo(text);
    }

    @Test
    void splits_into_introduction_sections_and_sub_sections() {
        List<TextSection> sections = ReportImporter.read(REPORT).sections();

        assertThat(sections).extracting(TextSection::level).containsExactly(0, 1, 2, 2, 1);
        assertThat(sections).extracting(TextSection::heading)
                .containsExactly("", "一、主要举措和成效", "（一）完善制度", "（二）公开信息", "二、不足和原因");
        assertThat(sections.get(3).text()).isEqualTo("（二）公开信息\n主动公开信息12条。");
        assertThat(String.join("\n", sections.stream().map(TextSection::text).toList())).isEqualTo(REPORT);
    }

    @Test
    void an_empty_page_has_no_sections() {
        assertThat(ReportImporter.read(" \r\n\n").sections()).isEmpty();
    }
}
