package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesAndOrdersTest {

    @Test
    void years_are_read_in_both_kinds_of_digits() {
        assertThat(Shown.in("2024年，云澜区；２０２３年度；二〇二二年")).containsExactly("2024年 = 2024 年 date", "２０２３年度 = 2023 年 date",
                "二〇二二年 = 2022 年 date");
    }

    @Test
    void periods_of_years_are_ranges() {
        assertThat(Shown.in("实施纲要(2021-2025年)，规划（2023—2027年），2022年至2024年，方案 (2022-2025)"))
                .containsExactly("2021-2025年 = 2021–2025 年 date", "2023—2027年 = 2023–2027 年 date", "2022年至2024年 = 2022–2024 年 date",
                        "2022-2025 = 2022–2025 年 date");
    }

    @Test
    void months_and_days_are_read_alone_and_together() {
        assertThat(Shown.in("2024年5月3日印发，2024年6月底前，10月1日起施行，5月调研，1—6月办理，三月五日"))
                .containsExactly("2024年5月3日 = 2024-05-03 年月日 date", "2024年6月 = 2024-06 年月 date", "10月1日 = 10–1 月日 date",
                        "5月 = 5 月 date", "1—6月 = 1–6 月 date", "三月五日 = 3–5 月日 date");
    }

    @Test
    void stamps_are_read_with_their_time() {
        assertThat(Shown.in("发布时间:2023-03-03 14:39 来源")).containsExactly("2023-03-03 14:39 = 2023-03-03T14:39 时间 date");
        assertThat(Shown.in("2024.5.3 公示")).containsExactly("2024.5.3 = 2024-05-03 年月日 date");
    }

    @Test
    void impossible_days_are_not_dates() {
        assertThat(Shown.in("2024-13-40 99·99")).isEmpty();
    }

    @Test
    void days_known_by_their_date_are_dates_also_in_quotation_marks() {
        assertThat(Shown.in("“3·15”消费者权益日、“12.4”国家宪法日、“三八”国际妇女节、“七一”前夕"))
                .containsExactly("3·15 = 3–15 月日 date", "12.4 = 12–4 月日 date", "“三八”国际妇女节 = 3–8 月日 date");
    }

    @Test
    void a_place_in_an_order_is_no_count() {
        assertThat(Shown.in("第三届法治论坛，第二批试点，全区首个法庭，第三季度"))
                .containsExactly("第三届 = 3 届 ordinal", "第二批 = 2 批 ordinal", "全区首个 = 1 个 ordinal", "第三季度 = 3 季度 date");
    }

    @Test
    void a_run_of_years_is_counted() {
        assertThat(Shown.in("2022年、2023年连续两年获评先进")).containsExactly("2022年 = 2022 年 date", "2023年 = 2023 年 date", "连续两年 = 2 年 count");
    }

    @Test
    void a_year_in_the_title_of_a_document_is_marked_as_cited() {
        assertThat(Quantities.in("印发《云澜区2024年工作要点》，2024年全区")).extracting(Quantity::cited).containsExactly(true, false);
    }
}
