package org.qianfa.proofreading.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Text that only looks left over. */
class LeftoverTrapsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "人员力量有待补充，经验尚待核实。",
        "建成7×24小时自助服务区，面积3×4米，配备X光机和XXL号服装。",
        "二○二四年，街道完成3处改造。",
        "明确需要删除的内容：一是过期信息。二是重复信息。",
        "落实<云澜区议事规则>，收入A<B，利润>成本。",
        "通过图文、H5、APP、TOC模型等方式，讲清政策。",
        "打印店、收藏品市场和首页栏目均已整改。",
        "对第×条的适用作出说明。",
        "（待遇保障部分）由人社部门解释。",
        "收到问题线索30件（待核查5件），更新电梯8部（待更新电梯12部）。",
        "追缴税款（待补缴税款企业3家），推进项目8个（待续建项目2个）。"})
    void says_nothing_on_prose(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"案件由××人民法院受理。", "会同××部门开展检查。", "走访××家园小区。", "支持××项目落地。", "××处、××所联合执法。"})
    void a_masked_name_is_only_asked_about(String text) {
        assertThat(read(text)).isNotEmpty().allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(LeftoverRule.MASKED_WORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年办理××件。", "培训××人次。", "带动就业××人，增收××万元。", "检查××家次。", "20××年以来。"})
    void a_count_to_fill_in_is_an_error(String text) {
        assertThat(read(text)).extracting(Finding::rule).containsOnly(LeftoverRule.NUMBER_TO_FILL);
    }

    @Test
    void the_title_of_the_report_is_no_page() {
        assertThat(read("云澜区2024年法治政府建设年度报告\n云澜区坚持依法决策，规范执法。")).isEmpty();
    }

    @Test
    void every_line_around_the_report_is_told_by_itself() {
        String page = "首页 > 政务公开 > 报告\n【字体：大 中 小】\n云澜区坚持依法决策，规范执法。\n下一篇：通知\n扫一扫在手机打开当前页\n云ICP备20250001号\nlogo.png";
        assertThat(read(page)).extracting(Finding::rule).containsExactly(LeftoverRule.PAGE_PATH, LeftoverRule.PAGE_TOOLS,
                LeftoverRule.PAGE_LINKS, LeftoverRule.PAGE_OWNER, LeftoverRule.PAGE_OWNER, LeftoverRule.PICTURE_NAME);
    }

    @Test
    void the_head_of_a_page_is_told_apart_from_the_report() {
        String page = "您当前所在位置:首页>政务公开>年度报告\n[ 索引号 ] 11500/2026-00004 [ 发文字号 ]\n- [ 有效性 ] 有效\n- 日期：2026-02-12\n- 分享到 :\n"
                + "云澜区2025年法治政府建设报告\n2025年，云澜区坚持依法行政，规范执法。";
        assertThat(read(page)).extracting(Finding::rule).containsExactly(LeftoverRule.PAGE_PATH, LeftoverRule.PUBLICATION_LINE,
                LeftoverRule.PAGE_TOOLS);
    }

    private static List<Finding> read(String text) {
        return Proofreader.standard().read(text, Circumstances.UNKNOWN).stream()
                .filter(finding -> finding.rule().category() == Category.LEFTOVER).toList();
    }
}
