package org.qianfa.proofreading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Numbering that is unusual and legal, and texts that are no reports. */
class OutlineTrapsTest {

    private static final Circumstances PART = new Circumstances(null, null, null, false, List.of());

    @ParameterizedTest
    @ValueSource(strings = {
        "一、举措\n（一）决策\n集体讨论。\n（二）执法\n公示结果。\n二、不足\n（一）力量\n人手不足。",
        "一、举措\n（一）决策\n1.讨论。集体研究。\n2.公开。征求意见。\n（二）执法\n3.公示。公开结果。\n4.记录。全程留痕。",
        "一、举措\n一是健全机制。二是加强培训。\n一是规范执法。二是公示结果。三是案卷评查。",
        "一、举措\n一是加强学习，一要学原文，二要学案例，三要学做法。二是规范执法。三是公示结果。",
        "主要工作\n1.集体讨论。逐项研究。\n2.征求意见。全部公开。\n存在问题\n1.力量不足。人手紧张。\n2.程序不严。记录不全。",
        "一、举措\n首先是健全机制。二是加强培训。三是规范执法。",
        "一、办理材料\n（一）身份证明\n（二）申请表\n（三）承诺书\n二、办理时间\n工作日办理。",
        "一、重点做好：（一）健全机制。\n（二）加强培训。逐级开展。"})
    void says_nothing_on_legal_numbering(String text) {
        assertThat(read(text, Circumstances.UNKNOWN)).isEmpty();
    }

    @Test
    void a_part_may_begin_with_any_number_and_hold_a_heading_alone() {
        assertThat(read("三、存在的不足\n力量不足。\n四、下一步安排", PART)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "云澜区2024年法治建设工作要点\n一、主要任务\n规范执法。\n二、组织保障\n压实责任。\n三、工作安排\n按月调度。",
        "云澜区普法工作总结\n一、主要做法\n推进法治建设。\n二、存在不足\n形式单一。\n三、下一步安排\n创新方式。",
        "云澜区集市管理工作情况报告\n一、主要举措\n合理布点。\n二、下一步安排\n加强巡查。"})
    void asks_for_no_elements_in_what_is_no_such_report(String text) {
        assertThat(read(text, Circumstances.UNKNOWN)).extracting(Finding::rule).doesNotContain(OutlineRule.MISSING_ELEMENT);
    }

    @Test
    void a_wrong_number_between_right_ones_is_put_right() {
        assertThat(read("一、举措\n集体讨论。\n五、不足\n人手紧张。\n三、安排\n增加人员。", Circumstances.UNKNOWN))
                .extracting(Finding::suggestion).containsExactly("二、");
    }

    private static List<Finding> read(String text, Circumstances circumstances) {
        return Proofreader.standard().read(text, circumstances).stream()
                .filter(finding -> finding.rule().category() == Category.OUTLINE).toList();
    }
}
