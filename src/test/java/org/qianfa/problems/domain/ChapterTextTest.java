package org.qianfa.problems.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.officialtext.Outline;
import org.qianfa.problems.ProblemRegister.Tally;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.domain.ChapterText.Told;

class ChapterTextTest {

    private static final Told CLOSED = new Told("执法力量薄弱。执法范围广。", "编制有限", ProblemState.CLOSED, List.of("充实执法队伍。", "开展全员培训"),
            List.of("新增执法人员6名。", "印发培训计划"), LocalDate.of(2025, 9, 5));
    private static final Told LASTING = new Told("普法形式单一", "", ProblemState.LASTING, List.of("开展以案释法"), List.of(), null);
    private static final Told OPEN = new Told("法制审核力量不足", "", ProblemState.RECTIFYING, List.of(), List.of(), null);

    @Test
    void the_chapter_tells_of_every_problem_with_cause_measures_results_and_state() {
        assertThat(ChapterText.of(2024, 1, List.of(CLOSED, LASTING, OPEN), List.of())).isEqualTo("""
                2024年度报告指出的问题共3项，已完成整改1项，正在整改1项，长期坚持1项，整改率33.3%。
                （一）关于“执法力量薄弱”问题。原因：编制有限。整改措施：一是充实执法队伍；二是开展全员培训。整改情况：新增执法人员6名；印发培训计划。该问题已于2025年9月5日完成整改。
                （二）关于“普法形式单一”问题。整改措施：开展以案释法。该问题作为长期任务坚持整改。
                （三）关于“法制审核力量不足”问题。该问题正在整改。""");
    }

    @Test
    void under_a_heading_of_the_second_level_its_parts_are_of_the_third_and_older_problems_follow() {
        String text = ChapterText.of(2024, 2, List.of(CLOSED), List.of(OPEN, LASTING));
        assertThat(text.lines()).hasSize(3);
        assertThat(text).startsWith("2024年度报告指出的问题共1项，已完成整改1项，整改率100%。\n1.关于“执法力量薄弱”问题。")
                .endsWith("以前年度指出的问题中，“法制审核力量不足”、“普法形式单一”等2项继续整改。");
        assertThat(Outline.headingLevel(text.lines().toList().get(1))).isEqualTo(3);
    }

    @Test
    void without_problems_there_is_nothing_to_tell() {
        assertThat(ChapterText.of(2024, 1, List.of(), List.of(OPEN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33.3", "2, 3, 66.7", "1, 8, 12.5", "4, 4, 100"})
    void the_rate_is_closed_by_all_half_up(int closed, int all, BigDecimal percent) {
        assertThat(Rectification.rate(new Tally(9, all - closed, 0, closed)).percent()).isEqualTo(percent);
    }

    @Test
    void there_is_no_rate_of_nothing() {
        assertThat(Rectification.rate(new Tally(3, 0, 0, 0)).percent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"八、2023年度法治政府建设存在问题改进情况", "（五）上年度问题整改情况", "三、上一年度不足整改落实情况"})
    void the_chapter_knows_its_heading(String heading) {
        assertThat(ChapterPlace.fits(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "三、存在的不足和原因", "四、下一年度主要安排", "一、主要举措和成效"})
    void and_no_other(String heading) {
        assertThat(ChapterPlace.fits(heading)).isFalse();
    }

    @Test
    void it_stands_behind_what_is_there() {
        assertThat(ChapterPlace.appended("八、改进情况\n", "（一）甲。")).isEqualTo("八、改进情况\n（一）甲。");
        assertThat(ChapterPlace.appended("", "（一）甲。")).isEqualTo("（一）甲。");
    }
}
