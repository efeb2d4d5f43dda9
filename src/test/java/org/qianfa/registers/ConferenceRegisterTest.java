package org.qianfa.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.registers.RegisterHouse.ADVISER;
import static org.qianfa.registers.RegisterHouse.APPROVER;
import static org.qianfa.registers.RegisterHouse.COORDINATOR;
import static org.qianfa.registers.RegisterHouse.DRAFTER;
import static org.qianfa.registers.RegisterHouse.REVIEWER;
import static org.qianfa.registers.RegisterHouse.STRANGER;
import static org.qianfa.registers.RegisterHouse.STREET;
import static org.qianfa.registers.RegisterHouse.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.registers.ConferenceRegister.Filter;
import org.qianfa.registers.ConferenceRegister.Row;
import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.registers.exchange.ConferenceTable;
import org.qianfa.review.AdviserTies;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of conferences, and what the register of consultations says of an adviser's ties, on both databases. */
class ConferenceRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void conferences_are_recorded_corrected_searched_counted_and_read_by_those_who_may(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        RecordConference record = house.bean(RecordConference.class);
        ConferenceRegister register = house.bean(ConferenceRegister.class);
        long id = record.recordConference(COORDINATOR, STREET, said(DAY, "违建处置"));
        record.recordConference(REVIEWER, STREET, said(DAY.plusDays(1), "合同解除"));
        refused(house, EntryFlawed.class, () -> record.recordConference(COORDINATOR, STREET, said(LocalDate.of(2026, 3, 3), "未来")));
        refused(house, EntryFlawed.class, () -> record.recordConference(COORDINATOR, STREET, said(DAY, " ")));
        refused(house, CorrectionReasonMissing.class, () -> record.correctConference(COORDINATOR, id, said(DAY, "违建"), " "));
        record.correctConference(COORDINATOR, id, said(DAY, "历史违建处置"), "补全议题");

        assertThat(register.conferences(SUPERVISOR, Filter.ALL, null, 1)).satisfies(page -> {
            assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.said().topic()).isEqualTo("合同解除"));
            assertThat(register.conferences(SUPERVISOR, Filter.ALL, page.next(), 1).rows()).singleElement().satisfies(row -> {
                assertThat(row.said().topic()).isEqualTo("历史违建处置");
                assertThat(row.corrections()).isEqualTo(1);
                assertThat(row.mayCorrect()).isFalse();
            });
        });
        assertThat(register.all(COORDINATOR, new Filter(STREET, 2026, "历史"))).extracting(Row::id).containsExactly(id);
        assertThat(register.count(COORDINATOR, new Filter(STREET, 2025, null))).isZero();
        assertThat(house.bean(RegisterFigures.class).figures(COORDINATOR, STREET, 2026)).anySatisfy(counted -> {
            assertThat(counted.figure()).isEqualTo(RegisterFigure.CONFERENCES_HELD);
            assertThat(counted.value()).isEqualByComparingTo("2");
            assertThat(counted.evidence()).isEqualTo("台账：疑难会商，2026年，召开疑难会商 2 次");
            assertThat(counted.address()).isEqualTo("/registers/conferences?unit=2&year=2026");
        });
        assertThatThrownBy(() -> record.recordConference(APPROVER, STREET, said(DAY, "x"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.correctConference(SUPERVISOR, id, said(DAY, "x"), "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> record.recordConference(STRANGER, STREET, said(DAY, "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.conference(STRANGER, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.count(DRAFTER, Filter.ALL)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.count(ADVISER, Filter.ALL)).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_file_is_brought_as_a_whole_or_not_at_all_and_goes_out_as_it_came(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        RecordConference record = house.bean(RecordConference.class);
        ConferenceRegister register = house.bean(ConferenceRegister.class);
        List<Minuted> two = List.of(said(DAY.plusDays(1), "合同解除"), said(DAY, "违建处置"));
        refused(house, RowFlawed.class, () -> record.bringConferences(COORDINATOR, STREET, "x.xlsx", ConferenceTable.xlsx(List.of(two.get(0), said(DAY, "")))));
        refused(house, RowFlawed.class, () -> record.bringConferences(COORDINATOR, STREET, "x.xlsx", ConferenceTable.xlsx(List.of(two.get(0), two.get(0)))));
        refused(house, HeadingMissing.class, () -> record.bringConferences(COORDINATOR, STREET, "x.xlsx",
                Cases.sheet(List.of(List.of("日期", "题目"), List.of("2026-01-12", "违建")))));
        assertThatThrownBy(() -> record.bringConferences(APPROVER, STREET, "x.xlsx", ConferenceTable.xlsx(two))).isInstanceOf(NotPermitted.class);
        assertThat(register.count(COORDINATOR, Filter.ALL)).isZero();

        assertThat(record.bringConferences(COORDINATOR, STREET, "x.xlsx", ConferenceTable.xlsx(two))).isEqualTo(2);
        assertThat(register.all(COORDINATOR, Filter.ALL)).extracting(Row::said).containsExactlyElementsOf(two);
        refused(house, RowFlawed.class, () -> record.bringConferences(COORDINATOR, STREET, "x.xlsx", ConferenceTable.xlsx(two)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_adviser_is_tied_to_a_department_by_what_it_asked_of_that_kind_of_late(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        String department = house.bean(org.qianfa.people.Directory.class).department(7).name();
        house.bean(RecordConsultation.class).recordConsultation(COORDINATOR, STREET, new RecordConsultation.Said(ConsultationKind.CONTRACT, DAY,
                department, 204L, "", 30, "能否解除合同", "可以", ""));
        AdviserTies ties = house.bean(AdviserTies.class);

        assertThat(ties.advised(STREET, 7, Kind.CONTRACT, DAY)).containsExactly(204L);
        assertThat(ties.advised(STREET, 7, Kind.ENFORCEMENT_DECISION, DAY)).isEmpty();
        assertThat(ties.advised(STREET, 7, Kind.CONTRACT, DAY.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_department_that_got_another_name_keeps_its_ties_and_old_rows_keep_theirs(TestDatabase database) throws Refusal {
        RegisterHouse house = new RegisterHouse(database);
        JdbcClient jdbc = house.bean(JdbcClient.class);
        AdviserTies ties = house.bean(AdviserTies.class);
        RecordConsultation record = house.bean(RecordConsultation.class);
        long asked = record.recordConsultation(COORDINATOR, STREET, consulted("第7科室", 204));
        jdbc.sql("update registers_consultation set department = '改名前的科室' where id = ?").param(asked).update();
        assertThat(ties.advised(STREET, 7, Kind.CONTRACT, DAY)).as("known by id").containsExactly(204L);
        record.correctConsultation(COORDINATOR, asked, consulted("改名前的科室", 205), "顾问写错");
        assertThat(ties.advised(STREET, 7, Kind.CONTRACT, DAY)).as("a correction of something else").containsExactly(205L);
        record.correctConsultation(COORDINATOR, asked, consulted("外单位", 205), "不是本单位的部门");
        assertThat(ties.advised(STREET, 7, Kind.CONTRACT, DAY)).isEmpty();
        jdbc.sql("update registers_consultation set department = '第7科室' where id = ?").param(asked).update();
        assertThat(ties.advised(STREET, 7, Kind.CONTRACT, DAY)).as("a row that knows the name alone").containsExactly(205L);
        assertThat(ties.advised(STREET, 8, Kind.CONTRACT, DAY)).isEmpty();
    }

    private static RecordConsultation.Said consulted(String department, long adviser) {
        return new RecordConsultation.Said(ConsultationKind.CONTRACT, DAY, department, adviser, "", 30, "能否解除合同", "可以", "");
    }

    private static Minuted said(LocalDate day, String topic) {
        return new Minuted(day, topic, "服务合同", "法审员、法律顾问", "依约解除", "");
    }

    private static void refused(RegisterHouse house, Class<? extends Refusal> refusal, ThrowingCallable action) {
        int before = house.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(house.entries).hasSize(before);
    }
}
