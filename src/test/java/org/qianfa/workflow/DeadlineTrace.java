package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SectionState;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town under district 1 whose days pass one by one, the jobs that are due being fired on each. */
@Import(TravelTime.class)
abstract class DeadlineTrace extends ProcessTest {

    static final long DISTRICT = 1;
    static final long COORDINATOR = 20;
    static final long HEAD = 30;
    static final long DEPUTY = 40;
    static final long SUPERVISOR = 60;
    static final LocalDate SECTIONS_DUE = LocalDate.of(2026, 2, 13);

    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aTownWithDates() {
        when(directory.unit(UNIT)).thenReturn(new Unit(UNIT, "云溪", "云溪", UnitKind.TOWN, DISTRICT, "云", "X", "0"));
        when(directory.holding(Role.COORDINATOR, UNIT)).thenReturn(people(COORDINATOR, COORDINATOR + 1));
        when(directory.holding(Role.DEPUTY_LEADER, UNIT)).thenReturn(people(DEPUTY));
        when(directory.holding(Role.DISTRICT_SUPERVISOR, DISTRICT)).thenReturn(people(SUPERVISOR));
        when(directory.holdingInDepartment(Role.DEPARTMENT_HEAD, DEPARTMENT)).thenReturn(people(HEAD));
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            dates.put(milestone, LocalDate.of(2027, 12, 31));
        }
        dates.put(Milestone.ASSIGNED, LocalDate.of(2025, 12, 31));
        dates.put(Milestone.REPORTED, LocalDate.of(2026, 3, 1));
        dates.put(Milestone.PUBLISHED, LocalDate.of(2026, 4, 1));
        dates.put(Milestone.SECTIONS_REVIEWED, LocalDate.of(2026, 2, 9));
        when(cycles.cycle(CYCLE)).thenReturn(new Cycles.CycleView(CYCLE, 2025, UNIT, List.of(UNIT), dates, false));
        when(reports.report(REPORT)).thenReturn(new ReportView(REPORT, CYCLE, UNIT, 2025, "报告", ReportPhase.PLANNED, null,
                List.of(due(21), due(22))));
        when(reports.reportOfSection(anyLong())).thenReturn(REPORT);
    }

    static List<Person> people(long... ids) {
        return java.util.Arrays.stream(ids).mapToObj(id -> new Person(id, "u" + id, "某" + id, UNIT, null)).toList();
    }

    private static SectionView due(long id) {
        return new SectionView(id, REPORT, (int) id, 1, "一、", null, DEPARTMENT, 100 + id, SectionState.PLANNED, SECTIONS_DUE, "", null, 0, null);
    }

    /** Lives through every morning up to that day. */
    void travelTo(LocalDate day) {
        for (LocalDate morning = TravelTime.today().plusDays(1); !morning.isAfter(day); morning = morning.plusDays(1)) {
            TravelTime.set(morning.atTime(8, 0).atZone(TravelTime.ZONE).toInstant());
            fireDue();
        }
    }

    /** What the job executor would do now. */
    void fireDue() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    List<String> taken() {
        List<String> out = List.copyOf(TravelTime.OUT);
        TravelTime.OUT.clear();
        return out;
    }

    void emptied() {
        jdbc.sql("delete from workflow_reminder").update();
        TravelTime.OUT.clear();
    }

    static Instant at(String shanghai) {
        return java.time.LocalDateTime.parse(shanghai).atZone(TravelTime.ZONE).toInstant();
    }

    void assertOnRecordOnce(int reminders) {
        assertThat(jdbc.sql("select count(*) from workflow_reminder").query(Integer.class).single()).isEqualTo(reminders);
    }
}
