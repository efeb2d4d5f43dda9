package org.qianfa.proofreading.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** What looks like a mistake and is none, and what is told how often. */
class PunctuationTrapsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "组织学生参加“学宪法 讲宪法”活动，覆盖全部学校。",
        "打造“15分钟服务圈”，推行“1+8+N”模式，实现小事不出村、大事不出镇。",
        "以“弘扬宪法精神 建设法治云澜”为主题，开展宣传活动。",
        "中共中央办公厅 国务院办公厅印发意见，根据《中共中央 国务院关于加强基层治理的意见》，制定方案。",
        "第一条　为了规范集市管理，保障公共安全，制定本办法。",
        "宣传《宪法》《民法典》以及《云澜区集市管理办法（试行）》（以下简称《办法》）。",
        "一审案号为（2024）云0101行初17号，已经审结。",
        "联系电话0577-60001234，咨询时间为2024-05-01起，型号为A1-200个。",
        "1）健全机制，压实责任；2）加强培训，提升能力。",
        "It’s a plan：采用A’方案，成本更低。",
        "落实“谁执法谁普法”“谁管理谁普法”责任制，做到边执法、边普法。",
        "划定一、二、三等级和四、等待复核的项目，分类管理。",
        "按“关于落实‘三张清单’的要求”，逐项对照。",
        "印发《关于修改〈云澜区议事规则〉的决定》，规范程序。",
        "真的能做到吗？！群众的答案是肯定的。",
        "受理诉求约300宗，涉及金额约332万元，约占三分之一。",
        "节约经费120万元，合约215份，附近3个村参加。",
        "近三年来，办件量超过2400件，满意率在95%以上。",
        "坚持做到“有案必立、有诉必理。”群众都说好。",
        "“十四五”期间，“八五”普法全面完成，“12·4”宣传周活动丰富。",
        "不是第二是第一，这一点大家都清楚，一是态度，二是能力。",
        "收入1,306.5万元，增长12.5%，比例为3:2，时间为9:30。",
        "组织3 860人次参加，场面热烈。",
        "落实“拟稿-审核-发布”责任，确保信息准确。"})
    void says_nothing_on_sound_text(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void a_quotation_may_run_through_paragraphs() {
        assertThat(read("“要坚持依法决策，完善程序。\n“要坚持规范执法，公示结果。”")).isEmpty();
    }

    @Test
    void a_broken_line_does_not_break_its_quotation() {
        assertThat(read("全年落实“谁执法\n谁普法”责任制，开展宣传。")).extracting(Finding::rule)
                .doesNotContain(PunctuationRule.UNCLOSED, PunctuationRule.UNOPENED);
    }

    @Test
    void a_text_in_half_width_is_told_once() {
        String text = "完善机制,压实责任;规范执法(试点),公示结果:一是公开;二是及时.群众满意.\n".repeat(40);
        assertThat(read(text)).extracting(Finding::rule).containsOnlyOnce(PunctuationRule.HALF_WIDTH_THROUGHOUT)
                .doesNotContain(PunctuationRule.HALF_WIDTH);
    }

    @Test
    void the_missing_mark_is_suggested_where_it_belongs() {
        assertThat(suggestions("落实“云澜议事”制度，推广“云澜议事经验，提升能力。")).contains("“云澜议事”");
        assertThat(suggestions("依据《云澜区集市管理办法，完善制度。")).contains("《云澜区集市管理办法》");
        assertThat(suggestions("（一）健全诉求机制，打造“云澜模式")).contains("“云澜模式”");
        assertThat(read("坚持“云澜模式推进工作，压实责任。")).extracting(Finding::suggestion).containsOnlyNulls();
    }

    @Test
    void spaces_throughout_are_told_once() {
        assertThat(read("完善机制。 规范执法。 公示结果。 ".repeat(30))).extracting(Finding::rule)
                .containsExactly(PunctuationRule.SPACES_THROUGHOUT);
    }

    private static List<String> suggestions(String text) {
        return read(text).stream().map(Finding::suggestion).toList();
    }

    private static List<Finding> read(String text) {
        return Proofreader.standard().read(text, Circumstances.UNKNOWN).stream()
                .filter(finding -> finding.rule().category() == Category.PUNCTUATION).toList();
    }
}
