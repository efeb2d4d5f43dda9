package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesAndChangesTest {

    @Test
    void shares_in_words_are_given_in_per_cent() {
        assertThat(Shown.in("办结率百分之九十八点六，近三分之二的村，三分之一以上的人，四分之一的户，群众七成以上，死亡率千分之三，占百分之百"))
                .containsExactly("百分之九十八点六 = 98.6 % rate", "三分之二 = 66.6667 % rate 近", "三分之一以上 = 33.3333 % rate 以上", "四分之一 = 25 % rate", "七成以上 = 70 % rate 以上",
                        "千分之三 = 3 ‰ rate", "百分之百 = 100 % rate");
    }

    @Test
    void the_stated_noughts_of_a_share_are_kept() {
        Quantity rate = Quantities.in("办结率99.20%").get(0);
        assertThat(((Value.Amount) rate.value()).decimals()).isEqualTo(2);
        assertThat(((Value.Amount) rate.value()).number()).hasToString("99.20");
    }

    @Test
    void growth_and_decline_are_changes() {
        assertThat(Shown.in("受理量同比增长467%，纠纷下降三成，较去年提升40%，降幅达80%，满意度提高2.8个百分点，增长1.2倍，增长-3.2%"))
                .containsExactly("467% = 467 % delta", "三成 = 30 % delta", "40% = 40 % delta", "80% = 80 % delta",
                        "2.8个百分点 = 2.8 个百分点 delta", "1.2倍 = 1.2 倍 delta", "3.2% = -3.2 % delta");
    }

    @Test
    void a_level_reached_is_no_change() {
        assertThat(Shown.in("满意度提升至95.1%，覆盖率提高到100%，为上年的2倍"))
                .containsExactly("95.1% = 95.1 % rate", "100% = 100 % rate", "2倍 = 2 倍 rate");
    }

    @Test
    void counts_change_when_the_verb_says_so() {
        assertThat(Shown.in("比上年增加1368宗，缩减检查频次194次，新增30项，减少到3件"))
                .containsExactly("1368宗 = 1368 宗 delta", "194次 = 194 次 delta", "30项 = 30 项 count", "3件 = 3 件 count");
    }

    @Test
    void averages_carry_what_they_are_taken_over() {
        assertThat(Shown.in("人均办案量从去年的5.3宗增加至今年的人均13.5宗，日均接待120人次，人均收入4.2万元，月均满意度为95.5%"))
                .containsExactly("5.3宗 = 5.3 宗/人 rate", "13.5宗 = 13.5 宗/人 rate", "120人次 = 120 人次/日 rate", "4.2万元 = 42000 元/人 money",
                        "95.5% = 95.5 % rate");
    }

    @Test
    void frequencies_carry_their_period() {
        assertThat(Shown.in("每周一小查，每月一大查，每年一次述法，每月开展2次讲座，每季度1场，健全每季度一通报机制"))
                .containsExactly("每周一小查 = 1 次/周 other", "每月一大查 = 1 次/月 other", "每年一次 = 1 次/年 other", "2次 = 2 次/月 other",
                        "每季度1场 = 1 场/季 other", "每季度一通报 = 1 次/季 other");
    }

    @Test
    void monday_is_no_frequency() {
        assertThat(Shown.in("每周一召开工作例会")).isEmpty();
    }

    @Test
    void limits_and_hours_are_neither_counts_nor_dates() {
        assertThat(Shown.in("一天内办结，5个工作日内答复，10日内公告，24小时值守"))
                .containsExactly("一天内 = 1 天 other", "5个工作日内 = 5 个工作日 other", "10日内 = 10 日 other", "24小时 = 24 小时 other");
    }

    @Test
    void one_rate_may_be_said_of_several_things() {
        Quantity rate = Quantities.in("共组织40名干部应考，参考率、通过率、优秀率均为100%。").get(1);
        assertThat(Shown.line(rate)).isEqualTo("100% = 100 % rate");
        assertThat(rate.indicator()).contains("参考率", "通过率", "优秀率");
    }

    @Test
    void a_price_carries_what_it_is_paid_for() {
        assertThat(Shown.in("租金3000元/平方米，补贴500元/月")).containsExactly("3000元/平方米 = 3000 元/平方米 money", "500元/月 = 500 元/月 money");
    }
}
