package org.qianfa.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.problems.ProblemHouse.CHAPTER;
import static org.qianfa.problems.ProblemHouse.COORDINATOR;
import static org.qianfa.problems.ProblemHouse.DRAFTER;
import static org.qianfa.problems.ProblemHouse.REPORT;
import static org.qianfa.problems.ProblemHouse.STRANGER;
import static org.qianfa.problems.ProblemHouse.STREET;
import static org.qianfa.problems.ProblemHouse.TODAY;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ProblemKeeper;
import org.qianfa.figures.FigureSource;
import org.qianfa.figures.FigureSource.Count;
import org.qianfa.problems.FollowProblem.Proof;
import org.qianfa.problems.ImprovementChapter.Place;
import org.qianfa.problems.ImprovementChapter.Rate;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemHints.Brief;
import org.qianfa.problems.ProblemRegister.Filter;
import org.qianfa.problems.RecordProblem.Correction;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.SettleProblem.Step;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.TestDatabase;

/** What the register takes from a report and gives to the next one, on both databases. */
class ReportProblemsTest {

    private static final String TEXT = "一、存在的不足和原因\n一是执法力量薄弱。原因是编制有限。二是普法形式单一。";

    private ProblemHouse house;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_finished_report_hands_its_problems_over_once(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        house.shortcomings = TEXT;
        house.bean(ProblemKeeper.class).takeOver(REPORT);
        house.bean(ProblemKeeper.class).takeOver(REPORT);

        assertThat(house.entries).containsExactly("ProposeProblems");
        assertThat(register().problems(COORDINATOR, Filter.ALL, null, 9).rows()).hasSize(2).allSatisfy(row -> assertThat(row.state()).isEqualTo(ProblemState.PROPOSED));
        ProblemView first = register().problem(COORDINATOR, register().problems(COORDINATOR, Filter.ALL, null, 9).rows().get(0).id());
        assertThat(first.stated()).isEqualTo(new Stated(2025, "执法力量薄弱。原因是编制有限。", "原因是编制有限。"));
        assertThat(first.reportId()).isEqualTo(REPORT);

        house.bean(RecordProblem.class).correctProblem(COORDINATOR, first.id(), new Correction(new Stated(2025, "执法力量薄弱。", "编制有限"), 0, null));
        settle(register().problems(COORDINATOR, Filter.ALL, null, 9).rows().get(1).id(), Step.DISCARD);
        assertThat(house.bean(ProposeProblems.class).proposeProblems(COORDINATOR, REPORT)).as("neither completed nor discarded ones come back").isZero();
        assertThat(register().problem(COORDINATOR, first.id()).state()).isEqualTo(ProblemState.RECTIFYING);
        assertThat(register().problems(COORDINATOR, Filter.ALL, null, 9).rows()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void only_the_coordinator_takes_problems_from_a_text(TestDatabase database) {
        house = new ProblemHouse(database);
        house.shortcomings = TEXT;
        assertThatThrownBy(() -> house.bean(ProposeProblems.class).proposeProblems(DRAFTER, REPORT)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> house.bean(ProposeProblems.class).proposeProblems(STRANGER, REPORT)).isInstanceOf(NotFound.class);
        assertThat(house.bean(ProposeProblems.class).proposeProblems(COORDINATOR, REPORT)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_missing_about_problems_is_told_and_nothing_once_all_is_there(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        house.shortcomings = TEXT;
        assertThat(hints().unregistered()).containsExactly("执法力量薄弱", "普法形式单一");
        long weak = recorded(2025, "执法力量薄弱", "");
        assertThat(hints()).satisfies(hints -> {
            assertThat(hints.unregistered()).containsExactly("普法形式单一");
            assertThat(hints.withoutCause()).containsExactly(new Brief(weak, "执法力量薄弱"));
            assertThat(hints.withoutNextYear()).extracting(Brief::id).containsExactly(weak);
            assertThat(hints.mayKeep()).isTrue();
        });
        house.bean(ProposeProblems.class).proposeProblems(COORDINATOR, REPORT);
        assertThat(hints().proposed()).extracting(Brief::name).containsExactly("普法形式单一");
        settle(hints().proposed().get(0).id(), Step.DISCARD);
        house.bean(RecordProblem.class).correctProblem(COORDINATOR, weak, new Correction(new Stated(2025, "执法力量薄弱", "编制有限"), null, "补充原因"));
        plan(weak, new Planned("培训", 7L, null, TODAY.minusDays(1), false));
        assertThat(hints()).satisfies(hints -> {
            assertThat(hints.withoutCause()).isEmpty();
            assertThat(hints.withoutNextYear()).hasSize(1);
            assertThat(hints.overdue()).extracting(Brief::id).containsExactly(weak);
        });
        plan(weak, new Planned("再培训", 7L, null, TODAY.plusDays(1), true));
        assertThat(hints().withoutNextYear()).isEmpty();
        prove(weak);
        settle(weak, Step.CLOSE);
        assertThat(hints().nothing()).isTrue();
        assertThat(house.bean(ProblemHints.class).hints(DRAFTER, REPORT).mayKeep()).isFalse();
        assertThatThrownBy(() -> house.bean(ProblemHints.class).hints(STRANGER, REPORT)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_chapter_on_last_year_is_proposed_and_put_in_by_whoever_drafts_it(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        assertThat(chapter(DRAFTER)).satisfies(none -> {
            assertThat(none.text()).isEmpty();
            assertThat(none.rate()).isEqualTo(new Rate(0, 0, null));
        });
        long weak = recorded(2024, "执法力量薄弱。", "编制有限");
        plan(weak, new Planned("开展培训", 7L, null, TODAY, true));
        prove(weak);
        settle(weak, Step.CLOSE);
        recorded(2024, "普法形式单一。", "");
        recorded(2023, "案卷不齐。", "");
        recorded(2025, "今年的问题。", "");

        ImprovementChapter.Proposal proposal = chapter(DRAFTER);
        assertThat(proposal.text()).isEqualTo("""
                2024年度报告指出的问题共2项，已完成整改1项，正在整改1项，整改率50%。
                （一）关于“执法力量薄弱”问题。原因：编制有限。整改措施：开展培训。整改情况：新增6人。该问题已于2026年3月2日完成整改。
                （二）关于“普法形式单一”问题。该问题正在整改。
                以前年度指出的问题中，“案卷不齐”等1项继续整改。""");
        assertThat(proposal.places()).containsExactly(new Place(CHAPTER, "二、2024年度存在问题改进情况", true), new Place(51, "一、存在的不足和原因", false));
        assertThat(chapter(COORDINATOR).places()).isEmpty();
        assertThat(house.saved).as("nothing is written without a person").isEmpty();

        InsertChapter insert = house.bean(InsertChapter.class);
        assertThatThrownBy(() -> insert.insertChapter(DRAFTER, REPORT, CHAPTER, " ")).isInstanceOf(ProblemFlawed.class);
        assertThatThrownBy(() -> insert.insertChapter(COORDINATOR, REPORT, CHAPTER, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> insert.insertChapter(STRANGER, REPORT, CHAPTER, "x")).isInstanceOf(NotFound.class);
        insert.insertChapter(DRAFTER, REPORT, CHAPTER, "（一）改过的文字。\r\n（二）第二段。");
        assertThat(house.saved).singleElement().satisfies(command -> assertThat(command.text())
                .isEqualTo("二、2024年度存在问题改进情况\n（一）改过的文字。\n（二）第二段。"));
        assertThatThrownBy(() -> insert.insertChapter(DRAFTER, REPORT, CHAPTER, "（一）改过的文字。")).isInstanceOf(ChapterThere.class);
        assertThat(house.saved).hasSize(1);
        assertThat(house.entries).endsWith("InsertChapter");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_rate_is_a_figure_with_its_source(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        FigureSource source = house.bean(FigureSource.class);
        assertThat(source.counts(STREET, 2025)).isEmpty();
        long weak = recorded(2024, "执法力量薄弱。", "");
        recorded(2024, "普法形式单一。", "");
        settle(recorded(2024, "案卷不齐。", ""), Step.KEEP_UP);
        prove(weak);
        settle(weak, Step.CLOSE);
        assertThat(source.counts(STREET, 2025)).extracting(Count::key, Count::value).containsExactly(
                org.assertj.core.groups.Tuple.tuple("problems.ALL", new BigDecimal(3)), org.assertj.core.groups.Tuple.tuple("problems.CLOSED", BigDecimal.ONE),
                org.assertj.core.groups.Tuple.tuple("problems.RATE", new BigDecimal("33.3")));
        assertThat(source.counts(STREET, 2025).get(2)).satisfies(rate -> {
            assertThat(rate.evidence()).isEqualTo("台账：问题整改，2024年，已完成 1 项 ÷ 全部 3 项");
            assertThat(rate.address()).isEqualTo("/problems?unit=2&year=2024");
            assertThat(source.knows(rate.key())).isTrue();
        });
        assertThat(source.mayOpen(DRAFTER, STREET)).isTrue();
        assertThat(source.mayOpen(STRANGER, STREET)).isFalse();
    }

    private long recorded(int year, String text, String cause) throws Refusal {
        return house.bean(RecordProblem.class).recordProblem(COORDINATOR, STREET, new Stated(year, text, cause));
    }

    private void plan(long id, Planned planned) throws Refusal {
        house.bean(KeepMeasures.class).addMeasure(COORDINATOR, id, planned);
    }

    private void prove(long id) throws Refusal {
        house.bean(FollowProblem.class).addEvidence(COORDINATOR, id, new Proof(TODAY, "新增6人", ""));
    }

    private void settle(long id, Step step) throws Refusal {
        house.bean(SettleProblem.class).settleProblem(COORDINATOR, id, step, "理由");
    }

    private ProblemHints.Hints hints() {
        return house.bean(ProblemHints.class).hints(COORDINATOR, REPORT);
    }

    private ImprovementChapter.Proposal chapter(org.qianfa.shared.Actor reader) {
        return house.bean(ImprovementChapter.class).chapter(reader, REPORT);
    }

    private ProblemRegister register() {
        return house.bean(ProblemRegister.class);
    }
}
