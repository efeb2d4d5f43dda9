package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void a_number_with_its_measure_word_is_a_count() {
        assertThat(Shown.in("望舒街道办理信访件87件，走访企业13家次。")).containsExactly("87件 = 87 件 count", "13家次 = 13 家次 count");
    }

    @Test
    void the_longest_measure_word_wins() {
        assertThat(Shown.in("巡查12场次，抽检9批次，历时3个月，检查15平方公里"))
                .containsExactly("12场次 = 12 场次 count", "9批次 = 9 批次 count", "3个月 = 3 个月 count", "15平方公里 = 15 平方公里 count");
    }

    @Test
    void ten_thousands_and_hundred_millions_are_expanded_and_money_is_given_in_yuan() {
        assertThat(Shown.in("服务3.1万人次，投资12.6亿元，罚款53.94万元，补助2千元，产值1.2万亿元"))
                .containsExactly("3.1万人次 = 31000 人次 count", "12.6亿元 = 1260000000 元 money", "53.94万元 = 539400 元 money",
                        "2千元 = 2000 元 money", "1.2万亿元 = 1200000000000 元 money");
    }

    @Test
    void full_width_digits_points_and_signs_mean_the_same() {
        assertThat(Shown.in("办结１２３件，办结率９９．２０％")).containsExactly("１２３件 = 123 件 count", "９９．２０％ = 99.2 % rate");
    }

    @Test
    void thousand_separators_belong_to_the_number_and_other_commas_do_not() {
        assertThat(Shown.in("罚没款1,234,567.8元，办结30,400件，培训3 860人次，编组1,2队")).containsExactly("1,234,567.8元 = 1234567.8 元 money",
                "30,400件 = 30400 件 count", "3 860人次 = 3860 人次 count", "2队 = 2 队 count");
    }

    @Test
    void blanks_may_stand_between_number_and_unit_but_no_line_end() {
        assertThat(Shown.in("培训 8 次，服务3 万 余人次")).containsExactly("8 次 = 8 次 count", "3 万 余人次 = 30000 人次 count 余");
        assertThat(Shown.in("附件5\n件数不限")).isEmpty();
    }

    @Test
    void numbers_are_read_in_chinese_numerals() {
        assertThat(Shown.in("立案三十二起，培训两场，慰问一万三千余户，座谈一百零八次，整改二十件，收缴伍拾件"))
                .containsExactly("三十二起 = 32 起 count", "两场 = 2 场 count", "一万三千余户 = 13000 户 count 余", "一百零八次 = 108 次 count",
                        "二十件 = 20 件 count", "伍拾件 = 50 件 count");
    }

    @Test
    void two_neighbouring_numerals_are_a_range() {
        assertThat(Shown.in("走访两三次，来了二三十人")).containsExactly("两三次 = 2–3 次 count", "二三十人 = 20–30 人 count");
    }

    @Test
    void modifiers_inside_behind_and_in_front_are_told_apart() {
        assertThat(Shown.in("讲座70余场，群众6000多人次，案件约758宗，走访超1200家次，综窗比例90%以上，点击12万人次+，工单500+件，用时3天左右"))
                .containsExactly("70余场 = 70 场 count 余", "6000多人次 = 6000 人次 count 多", "758宗 = 758 宗 count 约",
                        "1200家次 = 1200 家次 count 超", "90%以上 = 90 % rate 以上", "12万人次+ = 120000 人次 count +",
                        "500+件 = 500 件 count +", "3天左右 = 3 天 count 约");
    }

    @Test
    void a_negated_bound_is_part_of_the_figure() {
        assertThat(Shown.in("占比不到五成，每季度不少于1场，达标率不低于95%"))
                .containsExactly("不到五成 = 50 % rate 不到", "不少于1场 = 1 场/季 other 以上", "不低于95% = 95 % rate 以上");
    }

    @Test
    void words_that_only_end_like_a_modifier_are_none() {
        assertThat(Shown.in("预约120人次，节约50万元，附近5个社区")).containsExactly("120人次 = 120 人次 count", "50万元 = 500000 元 money", "5个 = 5 个 count");
    }

    @Test
    void a_bare_power_counts_only_with_a_word_that_makes_it_a_number() {
        assertThat(Shown.in("近百家企业参加，上千人受益")).containsExactly("近百家 = 100 家 count 近", "上千人 = 1000 人 count 超");
        assertThat(Shown.in("百家争鸣，万人空巷，数百人参加，几十件，十几个")).isEmpty();
    }

    @Test
    void ranges_share_unit_and_power() {
        assertThat(Shown.in("压减20%～30%，每户3—5个，10至15天，投入3—5亿元，增长2%-3%"))
                .containsExactly("20%～30% = 20–30 % delta", "3—5个 = 3–5 个 count", "10至15天 = 10–15 天 count",
                        "3—5亿元 = 300000000–500000000 元 money", "2%-3% = 2–3 % delta");
    }

    @Test
    void from_and_to_are_two_figures_not_a_range() {
        assertThat(Shown.in("从5次增加到8次，由92%提升至95%"))
                .containsExactly("5次 = 5 次 count", "8次 = 8 次 count", "92% = 92 % rate", "95% = 95 % rate");
    }

    @Test
    void a_total_needs_no_measure_word() {
        assertThat(Shown.in("案件总数为1661，平均得分98.5。")).containsExactly("1661 = 1661 count", "98.5 = 98.5 count");
        assertThat(Shown.in("编号为12345，邮编100086。")).isEmpty();
    }

    @Test
    void halves_and_units_behind_a_modifier_are_read() {
        assertThat(Shown.in("历时3个多月，等候5个半小时，筹备两年半，耗时2年多"))
                .containsExactly("3个多月 = 3 个月 count 多", "5个半小时 = 5.5 小时 other", "两年半 = 2.5 年 count", "2年多 = 2 年 count 多");
    }
}
