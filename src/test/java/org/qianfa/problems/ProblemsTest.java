package org.qianfa.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.problems.ProblemHouse.AUDITOR;
import static org.qianfa.problems.ProblemHouse.COORDINATOR;
import static org.qianfa.problems.ProblemHouse.DRAFTER;
import static org.qianfa.problems.ProblemHouse.HEAD;
import static org.qianfa.problems.ProblemHouse.OTHER_DRAFTER;
import static org.qianfa.problems.ProblemHouse.STRANGER;
import static org.qianfa.problems.ProblemHouse.STREET;
import static org.qianfa.problems.ProblemHouse.SUPERVISOR;
import static org.qianfa.problems.ProblemHouse.TODAY;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.problems.FollowProblem.Proof;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemRegister.Filter;
import org.qianfa.problems.ProblemRegister.Tally;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.RecordProblem.Correction;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.SettleProblem.Step;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.TestDatabase;

/** Problems recorded, planned, followed and settled, on both databases. */
class ProblemsTest {

    private static final Planned TRAINING = new Planned("开展全员培训", 7L, null, TODAY.plusMonths(3), true);

    private ProblemHouse house;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_problem_is_followed_to_its_end_and_opened_again(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        long id = recorded(2025, "执法力量薄弱。", "编制有限");
        measures().addMeasure(COORDINATOR, id, TRAINING);
        follow().addProgress(DRAFTER, id, "已培训两期");
        refused(ProblemUnproven.class, id, () -> settle().settleProblem(COORDINATOR, id, Step.CLOSE, "完成"));
        follow().addEvidence(HEAD, id, new Proof(TODAY, "新增执法人员6名", "街办〔2026〕3号"));
        refused(ProblemReasonMissing.class, id, () -> settle().settleProblem(COORDINATOR, id, Step.CLOSE, " "));
        settle().settleProblem(COORDINATOR, id, Step.CLOSE, "人员到位");
        assertThat(problem(id).state()).isEqualTo(ProblemState.CLOSED);
        refused(ProblemNotInState.class, id, () -> follow().addProgress(DRAFTER, id, "又培训一期"));

        settle().settleProblem(COORDINATOR, id, Step.REOPEN, "人员调离");
        refused(ProblemUnproven.class, id, () -> settle().settleProblem(COORDINATOR, id, Step.CLOSE, "完成"));
        settle().settleProblem(COORDINATOR, id, Step.KEEP_UP, "长期充实");

        assertThat(problem(id).history()).extracting(ProblemView.Happening::kind).containsExactly(Kind.RECORDED, Kind.MEASURE_ADDED, Kind.PROGRESS,
                Kind.EVIDENCE, Kind.CLOSED, Kind.REOPENED, Kind.KEPT_UP);
        assertThat(problem(id).history().get(3)).satisfies(evidence -> {
            assertThat(evidence.day()).isEqualTo(TODAY);
            assertThat(evidence.document()).isEqualTo("街办〔2026〕3号");
            assertThat(evidence.who()).isEqualTo("人员210");
        });
        assertThat(house.entries).containsExactly("RecordProblem", "AddMeasure", "AddProblemProgress", "AddProblemEvidence", "CloseProblem", "ReopenProblem",
                "KeepUpProblem");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void corrections_need_a_reason_and_what_was_read(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        long id = recorded(2025, "执法力量薄弱。", "");
        Stated better = new Stated(2025, "执法力量薄弱。", "编制有限");
        refused(ProblemReasonMissing.class, id, () -> record().correctProblem(COORDINATOR, id, new Correction(better, 0, "")));
        refused(ProblemFlawed.class, id, () -> record().correctProblem(COORDINATOR, id, new Correction(new Stated(2025, "", ""), 0, "x")));
        record().correctProblem(COORDINATOR, id, new Correction(better, 0, "补充原因"));
        refused(ProblemChanged.class, id, () -> record().correctProblem(COORDINATOR, id, new Correction(better, 0, "再改")));
        assertThat(problem(id).stated()).isEqualTo(better);
        assertThat(problem(id).history().get(1).words()).isEqualTo("补充原因\n← 执法力量薄弱。");
        refused(ProblemFlawed.class, id, () -> record().recordProblem(COORDINATOR, STREET, new Stated(2027, "x", "")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void measures_are_corrected_and_dropped_with_a_reason_and_remembered(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        long id = recorded(2025, "执法力量薄弱。", "");
        long measure = measures().addMeasure(COORDINATOR, id, TRAINING);
        refused(ProblemFlawed.class, id, () -> measures().addMeasure(COORDINATOR, id, new Planned("培训", 99L, null, null, true)));
        refused(ProblemFlawed.class, id, () -> measures().addMeasure(COORDINATOR, id, new Planned("培训", null, STRANGER.id(), null, true)));
        refused(ProblemReasonMissing.class, id, () -> measures().correctMeasure(COORDINATOR, id, measure, TRAINING, ""));
        measures().correctMeasure(COORDINATOR, id, measure, new Planned("分期培训", null, OTHER_DRAFTER.id(), null, false), "改由专人负责");
        assertThat(problem(id).measures()).singleElement().satisfies(m -> {
            assertThat(m.department()).isEmpty();
            assertThat(m.person()).isEqualTo("人员209");
        });
        follow().addProgress(OTHER_DRAFTER, id, "负责人可以写进展");
        assertThatThrownBy(() -> follow().addProgress(DRAFTER, id, "不再牵头")).isInstanceOf(NotPermitted.class);
        long other = recorded(2025, "普法形式单一。", "");
        assertThatThrownBy(() -> measures().dropMeasure(COORDINATOR, other, measure, "x")).isInstanceOf(NotFound.class);
        measures().dropMeasure(COORDINATOR, id, measure, "并入其他措施");
        assertThat(problem(id).measures()).isEmpty();
        assertThat(problem(id).history()).last().satisfies(h -> assertThat(h.words()).contains("并入其他措施", "分期培训"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_list_shows_what_the_reader_may_see_filtered_and_page_by_page(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        long first = recorded(2024, "普法形式单一。", "");
        long second = recorded(2025, "执法力量薄弱。", "100%编制有限");
        long third = recorded(2025, "审核力量不足。", "");
        long strange = house.bean(RecordProblem.class).recordProblem(STRANGER, 3, new Stated(2025, "别处的问题。", ""));
        measures().addMeasure(COORDINATOR, second, TRAINING);

        assertThat(ids(COORDINATOR, Filter.ALL)).containsExactly(second, third, first);
        assertThat(ids(SUPERVISOR, Filter.ALL)).containsExactly(second, third, strange, first);
        assertThat(ids(SUPERVISOR, new Filter(3L, null, null, null))).containsExactly(strange);
        assertThat(ids(COORDINATOR, new Filter(3L, null, null, null))).isEmpty();
        assertThat(ids(DRAFTER, new Filter(null, 2024, ProblemState.RECTIFYING, null))).containsExactly(first);
        assertThat(ids(DRAFTER, new Filter(null, null, null, "0%编"))).containsExactly(second);
        assertThat(ids(DRAFTER, new Filter(null, null, null, "_"))).isEmpty();
        assertThat(ids(COORDINATOR, new Filter(null, null, ProblemState.CLOSED, null))).isEmpty();

        ProblemRegister.Page page = register().problems(COORDINATOR, Filter.ALL, null, 2);
        assertThat(page.rows()).extracting(ProblemRegister.Row::id).containsExactly(second, third);
        assertThat(page.rows().get(0)).satisfies(row -> assertThat(List.of(row.measures(), row.ahead(), row.unitName())).isEqualTo(List.of(1, 1, "云溪街道")));
        assertThat(register().problems(COORDINATOR, Filter.ALL, ProblemCursor.valueOf(page.next().toString()), 2)).satisfies(last -> {
            assertThat(last.rows()).extracting(ProblemRegister.Row::id).containsExactly(first);
            assertThat(last.next()).isNull();
        });
        assertThat(register().tally(COORDINATOR, Filter.ALL)).isEqualTo(new Tally(0, 3, 0, 0));
        assertThatThrownBy(() -> register().problems(AUDITOR, Filter.ALL, null, 2)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ProblemCursor.valueOf("2025")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_coordinator_keeps_those_who_lead_follow_and_others_at_most_read(TestDatabase database) throws Refusal {
        house = new ProblemHouse(database);
        long id = recorded(2025, "执法力量薄弱。", "");
        measures().addMeasure(COORDINATOR, id, TRAINING);
        assertThat(register().problem(DRAFTER, id)).satisfies(p -> assertThat(List.of(p.mayKeep(), p.mayFollow())).containsExactly(false, true));
        assertThat(register().problem(OTHER_DRAFTER, id).mayFollow()).isFalse();
        assertThat(register().problem(SUPERVISOR, id).mayFollow()).isFalse();
        assertThatThrownBy(() -> register().problem(STRANGER, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register().problem(AUDITOR, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> follow().addEvidence(OTHER_DRAFTER, id, new Proof(TODAY, "x", ""))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> measures().addMeasure(DRAFTER, id, TRAINING)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> settle().settleProblem(HEAD, id, Step.KEEP_UP, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> settle().settleProblem(STRANGER, id, Step.KEEP_UP, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record().recordProblem(DRAFTER, STREET, new Stated(2025, "x", ""))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record().recordProblem(STRANGER, STREET, new Stated(2025, "x", ""))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register().leads(DRAFTER, STREET)).isInstanceOf(NotPermitted.class);
        assertThat(register().leads(COORDINATOR, STREET).persons()).extracting(ProblemRegister.Named::id).contains(206L, 209L).doesNotContain(207L);
        assertThat(house.entries).containsExactly("RecordProblem", "AddMeasure");
    }

    private long recorded(int year, String text, String cause) throws Refusal {
        return record().recordProblem(COORDINATOR, STREET, new Stated(year, text, cause));
    }

    /** Refused, and nothing changed. */
    private void refused(Class<? extends Refusal> type, long id, ThrowingCallable act) {
        ProblemView before = problem(id);
        int entries = house.entries.size();
        assertThatThrownBy(act).isInstanceOf(type);
        assertThat(problem(id)).isEqualTo(before);
        assertThat(house.entries).hasSize(entries);
    }

    private List<Long> ids(org.qianfa.shared.Actor reader, Filter filter) {
        return register().problems(reader, filter, null, 50).rows().stream().map(ProblemRegister.Row::id).toList();
    }

    private ProblemView problem(long id) {
        return register().problem(COORDINATOR, id);
    }

    private ProblemRegister register() {
        return house.bean(ProblemRegister.class);
    }

    private RecordProblem record() {
        return house.bean(RecordProblem.class);
    }

    private KeepMeasures measures() {
        return house.bean(KeepMeasures.class);
    }

    private FollowProblem follow() {
        return house.bean(FollowProblem.class);
    }

    private SettleProblem settle() {
        return house.bean(SettleProblem.class);
    }
}
