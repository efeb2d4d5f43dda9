package org.qianfa.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.cycle.House.COORDINATOR;
import static org.qianfa.cycle.House.DISTRICT;
import static org.qianfa.cycle.House.OFFICE;
import static org.qianfa.cycle.House.OTHER_STREET;
import static org.qianfa.cycle.House.STRANGER;
import static org.qianfa.cycle.House.STREET;
import static org.qianfa.cycle.House.SUPERVISOR;
import static org.qianfa.cycle.House.TOWN_ELSEWHERE;
import static org.qianfa.cycle.OutlineFixture.completeOutline;
import static org.qianfa.cycle.OutlineFixture.drafted;
import static org.qianfa.cycle.OutlineFixture.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleTestBeans.Journalled;
import org.qianfa.cycle.CycleTestBeans.Outstanding;
import org.qianfa.cycle.OpenCycle.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The year from opening to closing, on every database. */
@ApplicationModuleTest(extraIncludes = "calendar")
@RecordApplicationEvents
@TestPropertySource(properties = "camunda.bpm.enabled=false")
@Import(CycleTestBeans.class)
abstract class YearContract {

    @Autowired
    OpenCycle openCycle;
    @Autowired
    NotifyUnits notifyUnits;
    @Autowired
    RecordOverdueReports recordOverdueReports;
    @Autowired
    CheckReports checkReports;
    @Autowired
    RollUpReports rollUpReports;
    @Autowired
    CarryOver carryOver;
    @Autowired
    SaveOutline saveOutline;
    @Autowired
    Cycles cycles;
    @Autowired
    ReadCycles readCycles;
    @Autowired
    ApplicationEvents facts;
    @Autowired
    Journalled journal;
    @Autowired
    Outstanding outstanding;
    @Autowired
    House house;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void outlinesForTheStreets() throws Refusal {
        for (String table : List.of("cycle_overdue_unit", "cycle_participation", "cycle_date", "cycle_cycle", "cycle_outline_line",
            "cycle_outline", "cycle_carried_problem")) {
            jdbc.sql("delete from " + table).update();
        }
        house.leaves(null);
        outstanding.units = Set.of();
        saveOutline.saveOutline(COORDINATOR, STREET, null, completeOutline(STREET));
        saveOutline.saveOutline(House.actor(9, OTHER_STREET, Role.COORDINATOR), OTHER_STREET, null, completeOutline(OTHER_STREET));
        journal.entries.clear();
    }

    private long openedByTheDistrict() throws Refusal {
        return openCycle.openCycle(SUPERVISOR, new Command(2025, DISTRICT, List.of(STREET, OTHER_STREET)));
    }

    private void assertNothingOpened() {
        assertThat(jdbc.sql("select count(*) from cycle_cycle").query(Long.class).single()).isZero();
        assertThat(facts.stream(CycleOpened.class)).isEmpty();
        assertThat(journal.entries).isEmpty();
    }

    private void assertRefused(Class<? extends Refusal> expected, Command command) {
        assertThatThrownBy(() -> openCycle.openCycle(SUPERVISOR, command)).isInstanceOf(expected);
        assertNothingOpened();
    }

    @Test
    void a_supervisor_opens_the_year_for_the_streets() throws Refusal {
        long id = openedByTheDistrict();

        assertThat(facts.stream(CycleOpened.class)).containsExactly(new CycleOpened(SUPERVISOR, id, 2025, DISTRICT));
        assertThat(journal.entries).containsExactly("user101 OpenCycle cycle@1");
        Cycles.CycleView view = cycles.cycle(id);
        assertThat(view.unitIds()).containsExactly(STREET, OTHER_STREET);
        assertThat(view.closed()).isFalse();
        assertThat(view.dates()).hasSize(Milestone.values().length)
            .containsEntry(Milestone.REPORTED, LocalDate.of(2026, 3, 1)).containsEntry(Milestone.PUBLISHED, LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_coordinator_opens_the_year_for_the_own_unit() throws Refusal {
        long id = openCycle.openCycle(COORDINATOR, new Command(2025, STREET, List.of(STREET)));

        assertThat(cycles.cycle(id).ownerUnitId()).isEqualTo(STREET);
        assertThat(facts.stream(CycleOpened.class)).hasSize(1);
    }

    @Test
    void nobody_opens_the_year_for_units_of_others() {
        assertThatThrownBy(() -> openCycle.openCycle(COORDINATOR, new Command(2025, STREET, List.of(STREET, OTHER_STREET)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openCycle.openCycle(SUPERVISOR, new Command(2025, DISTRICT, List.of(TOWN_ELSEWHERE)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openCycle.openCycle(COORDINATOR, new Command(2025, DISTRICT, List.of(STREET)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openCycle.openCycle(OFFICE, new Command(2025, STREET, List.of(STREET)))).isInstanceOf(NotPermitted.class);
        assertNothingOpened();
    }

    @Test
    void a_year_that_has_not_begun_is_refused() {
        assertRefused(OpenCycle.YearNotOpen.class, new Command(2026, DISTRICT, List.of(STREET)));
    }

    @Test
    void a_year_without_units_is_refused() {
        assertRefused(OpenCycle.NoUnits.class, new Command(2025, DISTRICT, List.of()));
    }

    @Test
    void a_unit_reports_once_on_a_year() throws Refusal {
        openCycle.openCycle(COORDINATOR, new Command(2025, STREET, List.of(STREET)));

        assertThatExceptionOfType(OpenCycle.UnitTakesPart.class).isThrownBy(this::openedByTheDistrict)
            .satisfies(refusal -> assertThat(refusal.conflict()).isTrue());
        assertThat(jdbc.sql("select count(*) from cycle_cycle").query(Long.class).single()).isEqualTo(1);
        assertThat(facts.stream(CycleOpened.class)).hasSize(1);
        assertThat(openCycle.openCycle(COORDINATOR, new Command(2024, STREET, List.of(STREET)))).as("another year is free").isPositive();
    }

    @Test
    void the_database_too_holds_that_a_unit_reports_once_on_a_year() throws Refusal {
        long id = openedByTheDistrict();
        jdbc.sql("insert into cycle_cycle (version, report_year, owner_unit_id, opened_at, opened_by) values (0, 2025, 2, current_timestamp, 1)").update();

        assertThatThrownBy(() -> jdbc.sql("insert into cycle_participation (cycle_id, unit_id, report_year) "
            + "select max(id), 2, 2025 from cycle_cycle").update()).isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
        assertThat(cycles.cycle(id).unitIds()).contains(STREET);
    }

    @Test
    void a_unit_without_an_outline_of_its_own_is_refused() {
        assertThatExceptionOfType(OutlineIncomplete.class)
            .isThrownBy(() -> openCycle.openCycle(SUPERVISOR, new Command(2025, DISTRICT, List.of(STREET, DISTRICT))))
            .satisfies(refusal -> assertThat(refusal.gap()).isEqualTo(OutlineIncomplete.Gap.OUTLINE));
        assertNothingOpened();
    }

    @Test
    void an_outline_with_gaps_is_refused() throws Refusal {
        List<OutlineEntry> complete = completeOutline(STREET);
        assertGap(complete.subList(0, 7), OutlineIncomplete.Gap.ELEMENT);
        assertGap(with(complete, 3, drafted(complete.get(3), 21L, null)), OutlineIncomplete.Gap.DRAFTER);
        assertGap(complete, null);
    }

    private void assertGap(List<OutlineEntry> outline, OutlineIncomplete.Gap gap) throws Refusal {
        Integer version = jdbc.sql("select version from cycle_outline where unit_id = 2").query(Integer.class).single();
        saveOutline.saveOutline(COORDINATOR, STREET, version, outline);
        journal.entries.clear();
        if (gap == null) {
            assertThat(openedByTheDistrict()).isPositive();
        } else {
            assertThatExceptionOfType(OutlineIncomplete.class).isThrownBy(this::openedByTheDistrict)
                .satisfies(refusal -> assertThat(refusal.gap()).isEqualTo(gap));
            assertNothingOpened();
        }
    }

    @Test
    void a_drafter_who_has_left_since_is_noticed() {
        house.leaves(36L);

        assertThatExceptionOfType(OutlineIncomplete.class).isThrownBy(this::openedByTheDistrict)
            .satisfies(refusal -> assertThat(refusal.gap()).isEqualTo(OutlineIncomplete.Gap.DRAFTER_GONE))
            .satisfies(refusal -> assertThat(refusal.arguments()[0]).isEqualTo("柳桥街道"));
        assertNothingOpened();
    }

    @Test
    void units_are_noticed_once() throws Refusal {
        long id = openedByTheDistrict();
        notifyUnits.notifyUnits(id);
        notifyUnits.notifyUnits(id);

        assertThat(readCycles.cycle(SUPERVISOR, id).participants()).allSatisfy(p -> assertThat(p.notifiedAt()).isNotNull());
        assertThat(journal.entries).containsOnlyOnce("process NotifyUnits cycle@1");
    }

    @Test
    void units_late_on_a_statutory_date_are_recorded_and_shown_until_they_have_reported() throws Refusal {
        long id = openedByTheDistrict();
        outstanding.units = Set.of(OTHER_STREET);
        recordOverdueReports.recordOverdueReports(id, Milestone.REPORTED);
        recordOverdueReports.recordOverdueReports(id, Milestone.REPORTED);

        assertThat(lateUnits(id)).containsExactly(OTHER_STREET);
        assertThat(journal.entries).containsOnlyOnce("process RecordOverdueReports cycle@1");
        outstanding.units = Set.of();
        assertThat(lateUnits(id)).isEmpty();
        assertThat(jdbc.sql("select unit_id from cycle_overdue_unit").query(Long.class).list()).as("but stays on record").containsExactly(OTHER_STREET);
        assertThatThrownBy(() -> recordOverdueReports.recordOverdueReports(id, Milestone.SIGNED)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Long> lateUnits(long id) {
        return readCycles.cycle(SUPERVISOR, id).participants().stream().filter(p -> !p.late().isEmpty()).map(p -> p.unit().id()).toList();
    }

    @Test
    void the_supervisor_checks_once_and_the_year_is_closed() throws Refusal {
        long id = openedByTheDistrict();
        assertThat(readCycles.cycle(SUPERVISOR, id).mayCheck()).isTrue();
        checkReports.checkReports(SUPERVISOR, id, "已收齐");

        assertThat(facts.stream(ReportsChecked.class)).containsExactly(new ReportsChecked(SUPERVISOR, id));
        assertThatThrownBy(() -> checkReports.checkReports(SUPERVISOR, id, "再查")).isInstanceOf(OutOfStep.class);
        rollUpReports.rollUpReports(id);
        rollUpReports.rollUpReports(id);

        ReadCycles.Detail detail = readCycles.cycle(SUPERVISOR, id);
        assertThat(detail.cycle().closed()).isTrue();
        assertThat(detail.checkComment()).isEqualTo("已收齐");
        assertThat(detail.mayCheck()).isFalse();
        assertThat(journal.entries).containsOnlyOnce("process RollUpReports cycle@1");
    }

    @Test
    void only_the_owners_supervisor_checks() throws Refusal {
        long id = openedByTheDistrict();

        assertThatThrownBy(() -> checkReports.checkReports(COORDINATOR, id, "好")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> checkReports.checkReports(STRANGER, id, "好")).isInstanceOf(NotFound.class);
        assertThat(facts.stream(ReportsChecked.class)).isEmpty();
        assertThat(readCycles.cycle(SUPERVISOR, id).checkedAt()).isNull();
    }

    @Test
    void a_year_is_seen_by_those_who_take_part_and_by_administrators() throws Refusal {
        long id = openedByTheDistrict();

        assertThat(List.of(SUPERVISOR, COORDINATOR, OFFICE, House.ADMINISTRATOR)).allSatisfy(reader -> {
            assertThat(readCycles.cycle(reader, id).cycle().id()).isEqualTo(id);
            assertThat(readCycles.cycles(reader, null, 20).cycles()).hasSize(1);
        });
        assertThatThrownBy(() -> readCycles.cycle(STRANGER, id)).isInstanceOf(NotFound.class);
        assertThat(readCycles.cycles(STRANGER, null, 20).cycles()).isEmpty();
    }

    @Test
    void the_list_of_years_is_paged_from_the_newest() throws Refusal {
        for (int year = 2021; year <= 2025; year++) {
            openCycle.openCycle(COORDINATOR, new Command(year, STREET, List.of(STREET)));
        }

        ReadCycles.Page first = readCycles.cycles(OFFICE, null, 3);
        ReadCycles.Page second = readCycles.cycles(OFFICE, first.next(), 3);

        assertThat(first.cycles()).extracting(ReadCycles.Summary::year).containsExactly(2025, 2024, 2023);
        assertThat(first.cycles().get(0).unitCount()).isEqualTo(1);
        assertThat(second.cycles()).extracting(ReadCycles.Summary::year).containsExactly(2022, 2021);
        assertThat(second.next()).isNull();
    }

    @Test
    void problems_are_carried_to_later_years_only_and_once_per_year() {
        carryOver.carryOver(STREET, 2023, "甲");
        carryOver.carryOver(STREET, 2024, "乙");
        carryOver.carryOver(STREET, 2024, "乙");
        carryOver.carryOver(OTHER_STREET, 2024, "丙");

        assertThat(cycles.carriedProblems(STREET, 2025)).containsExactly("乙", "甲");
        assertThat(cycles.carriedProblems(STREET, 2024)).containsExactly("甲");
        assertThat(journal.entries).hasSize(3);
        carryOver.carryOver(STREET, 2024, "乙，更正");
        assertThat(cycles.carriedProblems(STREET, 2025)).containsExactly("乙，更正", "甲");
    }
}
