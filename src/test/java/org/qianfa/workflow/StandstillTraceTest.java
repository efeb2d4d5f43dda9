package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.review.Consultations.Limit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.TestPropertySource;

/** The clocks of a report that stands still (暂停) over New Year and over the Spring Festival. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:standstill;DB_CLOSE_DELAY=-1")
@Import(StandstillTraceTest.Heard.class)
class StandstillTraceTest extends DeadlineTrace {

    private static final Actor SOMEBODY = person(1, Role.COORDINATOR);
    private static final Actor ADMIN = person(90, Role.SYSTEM_ADMIN);

    @Autowired SuspendReport suspending;
    @Autowired Heard heard;

    @AfterAll
    static void backToThePresent() {
        TravelTime.end();
    }

    @BeforeEach
    void aYearIsOpened() {
        emptied();
        jdbc.sql("delete from workflow_standstill").update();
        heard.moved.clear();
        heard.told.clear();
        TravelTime.unreachable = 0;
        TravelTime.set(at("2025-12-20T09:00"));
        management.setJobDuedate(management.createJobQuery().processDefinitionKey("deadlineWatch").timers().singleResult().getId(),
                Date.from(at("2025-12-21T08:00")));
        Map<Milestone, LocalDate> dates = new EnumMap<>(cycles.cycle(CYCLE).dates());
        dates.put(Milestone.CONSOLIDATED, LocalDate.of(2026, 2, 5));
        when(cycles.cycle(CYCLE)).thenReturn(new Cycles.CycleView(CYCLE, 2025, UNIT, List.of(UNIT), dates, false));
        announce(new CycleOpened(SOMEBODY, CYCLE, 2025, UNIT));
        fireDue();
    }

    @Test
    void open_tasks_are_due_later_by_the_working_days_and_nobody_is_told_twice() throws Refusal {
        travelTo(LocalDate.of(2025, 12, 25));
        assertThat(taken()).containsExactly("2025-12-24 assignSections DAYS_7 20,21");
        suspending.suspend(ADMIN, REPORT, "机构改革");
        travelTo(LocalDate.of(2026, 1, 5));
        assertThat(taken()).as("while it stands still").isEmpty();

        suspending.resume(ADMIN, REPORT, "改革完成");

        // 26, 29 to 31 December, Sunday 4 January worked, 5 January
        assertThat(due("userTask_assignSections")).isEqualTo("2026-01-09T23:59");
        assertThat(heard.moved).singleElement().satisfies(moved -> assertThat(moved.from()).isEqualTo(at("2025-12-31T23:59")));
        assertThat(heard.told).singleElement().satisfies(told -> assertThat(told.tasks()).singleElement().satisfies(moved -> {
            assertThat(moved.task().taskKey()).isEqualTo("userTask_assignSections");
            assertThat(moved.task().dueAt()).isEqualTo(moved.to()).isEqualTo(at("2026-01-09T23:59"));
            assertThat(moved.from()).isEqualTo(at("2025-12-31T23:59"));
        }));
        verify(journal).record(eq(ADMIN), eq("ResumeReport"), any(), eq("改革完成"), eq("dates moved by 6 working days"));
        travelTo(LocalDate.of(2026, 1, 10));
        assertThat(taken()).containsExactly("2026-01-06 assignSections DAYS_3 20,21", "2026-01-08 assignSections DAYS_1 20,21",
                "2026-01-10 assignSections OVERDUE 20,21");
    }

    @Test
    void the_days_overdue_are_counted_on_from_where_they_stood() throws Refusal {
        travelTo(LocalDate.of(2026, 1, 4));
        taken();
        suspending.suspend(ADMIN, REPORT, "核查");
        travelTo(LocalDate.of(2026, 1, 20));
        suspending.resume(ADMIN, REPORT, "核查完毕");
        travelTo(LocalDate.of(2026, 1, 26));

        // due on 31 December: at the stop no working day was overdue, on 23 January three have passed
        assertThat(taken()).containsExactly("2026-01-23 assignSections DEPUTY 40");
    }

    @Test
    void later_steps_are_planned_later_but_not_beyond_the_statutory_date() throws Refusal {
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21)));
        TravelTime.set(at("2026-01-12T09:00"));
        suspending.suspend(ADMIN, REPORT, "等待数据");
        TravelTime.set(at("2026-01-26T09:00"));
        suspending.resume(ADMIN, REPORT, "数据已到");
        verify(holdReviewClocks).hold(REPORT);
        verify(holdReviewClocks).letGoOn(REPORT);
        assertThat(due("userTask_draftSection")).as("ten working days over the festival, and no later than 1 March").isEqualTo("2026-03-01T23:59");

        announce(new SectionSubmitted(person(121), REPORT, 21));
        announce(new SectionReviewed(SOMEBODY, REPORT, 21, true));
        fireDue();
        assertThat(due("userTask_consolidateReport")).isEqualTo("2026-02-26T23:59");
    }

    @Test
    void departments_have_the_days_back_that_a_consultation_stood_still() throws Refusal {
        consultedUntil(LocalDate.of(2026, 2, 12));
        doAnswer(call -> {
            consultedUntil(call.getArgument(1));
            return null;
        }).when(holdReviewClocks).consultUntil(anyLong(), any());
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21)));
        announce(new SectionSubmitted(person(121), REPORT, 21));
        announce(new SectionReviewed(SOMEBODY, REPORT, 21, true));
        fireDue();
        announce(new ReportConsolidated(SOMEBODY, REPORT));
        TravelTime.set(at("2026-02-10T09:00"));
        suspending.suspend(ADMIN, REPORT, "舆情");
        TravelTime.set(at("2026-02-24T09:00"));
        fireDue();
        verify(recordSilence, never()).recordSilence(REPORT);

        suspending.resume(ADMIN, REPORT, "已澄清");

        // 11, 12, 13, 14 (worked) and 24 February
        var order = inOrder(holdReviewClocks);
        order.verify(holdReviewClocks).hold(REPORT);
        order.verify(holdReviewClocks).consultUntil(REPORT, LocalDate.of(2026, 2, 26));
        assertThat(due("userTask_consultDepartment")).isEqualTo("2026-02-26T23:59");
        travelTo(LocalDate.of(2026, 2, 26));
        verify(recordSilence, never()).recordSilence(REPORT);
        travelTo(LocalDate.of(2026, 2, 27));
        verify(recordSilence).recordSilence(REPORT);
    }

    @Test
    void who_stops_and_goes_on_on_one_day_moves_nothing() throws Refusal {
        suspending.suspend(ADMIN, REPORT, "误点");
        suspending.resume(ADMIN, REPORT, "误点");

        assertThat(due("userTask_assignSections")).isEqualTo("2025-12-31T23:59");
        assertThat(heard.moved).isEmpty();
        assertThat(heard.told).isEmpty();
    }

    private void consultedUntil(LocalDate day) {
        when(consultations.limit(REPORT)).thenReturn(Optional.of(new Limit(3, day, day.plusDays(1).atStartOfDay(TravelTime.ZONE).toInstant())));
    }

    private String due(String task) {
        Date due = tasks.createTaskQuery().taskDefinitionKey(task).singleResult().getDueDate();
        ZonedDateTime local = due.toInstant().atZone(TravelTime.ZONE);
        return local.toLocalDate() + "T" + LocalTime.of(local.getHour(), local.getMinute());
    }

    /** What the lists hear. */
    static class Heard {

        final List<TaskDateMoved> moved = new ArrayList<>();
        final List<DatesMoved> told = new ArrayList<>();

        @EventListener
        void on(TaskDateMoved event) {
            moved.add(event);
        }

        @EventListener
        void on(DatesMoved event) {
            told.add(event);
        }
    }
}
