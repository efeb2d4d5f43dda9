package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotAFigureTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "落实“2460”行动部署", "构建“1+3+12”体系", "打造“15分钟法律服务圈”", "开展“最多跑一次”改革", "坚持“三审三校”", "推行‘两随机’"
    })
    void quoted_names_and_slogans_state_nothing(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "拨打12345热线", "电话0571-88886666", "联系电话：13800001111", "网站标识码:3301080001", "浙ICP备05011111号-1", "110接处警", "依托231基层平台",
        "实行7×24小时值守", "比例为3:1", "9:00-17:00办公", "建设5G基站", "A4纸", "4A级景区", "占1/3", "版本2.0.1发布"
    })
    void codes_and_calls_state_nothing(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "云政发〔2024〕5号", "国务院令第713号", "第二十三条第一款", "第三章", "第一责任人", "第一时间", "党的二十届三中全会", "党的二十大", "十四五时期"
    })
    void documents_laws_and_congresses_state_nothing(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "组建一支队伍", "一项重要任务", "实现一个目标", "进一步", "统一部署", "一级抓一级", "一村一品", "不漏一户、不落一人", "解决一件事", "再上一个台阶，",
        "新的一年，", "一年来"
    })
    void one_before_a_noun_is_an_article(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年新建公园一处。", "共一件", "仅一人", "至少一次", "全年新增岗位一个，"})
    void one_at_the_end_of_a_clause_or_after_a_word_of_counting_counts(String text) {
        assertThat(Shown.in(text)).hasSize(1).allSatisfy(line -> assertThat(line).contains(" = 1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "三年攻坚行动", "五年规划", "近三年", "十年来", "过去五年", "10年前", "二次供水", "二级单位", "三级主任科员", "三级甲等医院", "三位一体", "门前三包",
        "两个维护", "打通最后一公里", "最后1公里"
    })
    void plans_ranks_views_and_idioms_state_nothing(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.加强领导", "2．完善制度", "(3)强化保障", "（十二）其他", "一、总体情况", "一是强化", "3、落实"})
    void numbering_states_nothing(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2024年开展", "  1．2024年开展"})
    void a_year_right_behind_the_numbering_is_read(String text) {
        assertThat(Shown.in(text)).containsExactly("2024年 = 2024 年 date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"制定《法治三年行动方案》", "印发《十项措施》", "落实《12条办法》"})
    void titles_of_documents_state_only_years(String text) {
        assertThat(Shown.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"实行三级联动", "健全区、街道两级调解组织", "落实四级审批"})
    void levels_are_counted(String text) {
        assertThat(Shown.in(text)).hasSize(1).allSatisfy(line -> assertThat(line).contains(" 级 count"));
    }
}
