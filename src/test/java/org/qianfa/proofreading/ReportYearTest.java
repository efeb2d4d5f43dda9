package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportYearTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "云澜区望舒街道2025年法治政府建设年度报告 | 2025",
            "首页 > 政务公开 发布时间：2025-03-01 青禾镇2024年度法治政府建设情况报告 | 2024",
            "2023年，望舒街道坚持依法行政。现将有关情况报告如下： | 2023",
            "关于 2022 年法治政府建设情况的报告 | 2022"})
    void the_head_of_a_report_tells_its_year(String text, int year) {
        assertThat(ReportYear.of(text)).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"望舒街道法治政府建设情况", "文号〔2024〕3号", "电话20245678"})
    void a_text_without_a_year_has_none(String text) {
        assertThat(ReportYear.of(text)).isEmpty();
    }
}
