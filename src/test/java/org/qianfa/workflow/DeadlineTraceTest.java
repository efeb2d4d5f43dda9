package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.deadlines.RemindOfDeadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:deadlines;DB_CLOSE_DELAY=-1")
class DeadlineTraceTest extends DeadlineTrace {

    private static final Actor SOMEBODY = person(1, Role.COORDINATOR);

    @Autowired RemindOfDeadlines remindOfDeadlines;
    @Autowired Reminders reminders;

    @AfterAll
    static void backToThePresent() {
        TravelTime.end();
    }

    @BeforeEach
    void aYearIsOpened() {
        emptied();
        TravelTime.unreachable = 0;
        TravelTime.set(at("2025-12-20T09:00"));
        management.setJobDuedate(management.createJobQuery().processDefinitionKey("deadlineWatch").timers().singleResult().getId(),
                Date.from(at("2025-12-21T08:00")));
        announce(new CycleOpened(SOMEBODY, CYCLE, 2025, UNIT));
        fireDue();
    }

    @Test
    void whoever_holds_a_task_is_reminded_and_otherwise_all_who_may_claim_it() {
        travelTo(LocalDate.of(2025, 12, 24));
        tasks.claim(open(), "21");
        travelTo(LocalDate.of(2025, 12, 28));

        assertThat(taken()).containsExactly("2025-12-24 assignSections DAYS_7 20,21", "2025-12-28 assignSections DAYS_3 21");
        assertThat(reminders.latest(List.of(open(), "unknown"))).hasSize(1)
                .allSatisfy((task, reminder) -> assertThat(reminder.step()).isEqualTo(DeadlineReminder.Step.DAYS_3));
    }

    @Test
    void two_servers_at_once_send_each_reminder_once() throws Exception {
        TravelTime.set(at("2025-12-24T08:00"));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> round = () -> {
            together.await();
            return transaction.execute(status -> remindOfDeadlines.remindOfDeadlines(""));
        };
        ExecutorService servers = Executors.newFixedThreadPool(2);
        for (Future<String> done : servers.invokeAll(List.of(round, round))) {
            assertThat(done.get()).as("all were seen").isNull();
        }
        servers.shutdown();

        assertOnRecordOnce(1);
        assertThat(taken()).containsExactly("2025-12-24 assignSections DAYS_7 20,21");
    }

    @Test
    void a_date_that_is_moved_is_reminded_of_anew_and_the_old_one_no_more() {
        travelTo(LocalDate.of(2025, 12, 28));
        taken();
        var task = tasks.createTaskQuery().taskDefinitionKey("userTask_assignSections").singleResult();
        task.setDueDate(Date.from(LocalDate.of(2026, 1, 20).atTime(LocalTime.of(23, 59)).atZone(TravelTime.ZONE).toInstant()));
        tasks.saveTask(task);
        travelTo(LocalDate.of(2026, 1, 17));

        assertThat(taken()).containsExactly("2025-12-29 assignSections DAYS_30 20,21", "2026-01-05 assignSections DAYS_15 20,21", "2026-01-13 assignSections DAYS_7 20,21",
                "2026-01-17 assignSections DAYS_3 20,21");
    }

    @Test
    void nobody_is_reminded_of_work_that_is_suspended() {
        String process = tasks.createTaskQuery().taskId(open()).singleResult().getProcessInstanceId();
        runtime.suspendProcessInstanceById(process);
        travelTo(LocalDate.of(2025, 12, 29));
        assertThat(taken()).isEmpty();
        runtime.activateProcessInstanceById(process);
        travelTo(LocalDate.of(2025, 12, 30));

        assertThat(taken()).containsExactly("2025-12-30 assignSections DAYS_1 20,21");
    }

    @Test
    void a_reminder_that_cannot_go_out_holds_up_no_other_and_goes_out_the_next_day() {
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21, 22)));
        TravelTime.set(at("2026-01-13T09:00"));
        TravelTime.unreachable = 121;
        travelTo(LocalDate.of(2026, 1, 14));
        assertThat(taken()).containsExactly("2026-01-14 draftSection22 DAYS_30 122");
        assertOnRecordOnce(1);
        TravelTime.unreachable = 0;
        travelTo(LocalDate.of(2026, 1, 15));

        assertThat(taken()).containsExactly("2026-01-15 draftSection21 DAYS_30 121");
        assertOnRecordOnce(2);
    }

    @Test
    void an_escalation_stands_in_the_journal_and_passes_over_a_level_where_nobody_is() {
        when(directory.holdingInDepartment(Role.DEPARTMENT_HEAD, DEPARTMENT)).thenReturn(people());
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21)));
        TravelTime.set(at("2026-02-13T09:00"));
        travelTo(LocalDate.of(2026, 2, 15));

        assertThat(taken()).containsExactly("2026-02-14 draftSection21 OVERDUE 121", "2026-02-15 draftSection21 HEAD 40");
        verify(journal).record(eq(null), eq("EscalateDeadline"), any(), eq(null), eq("起草章节, due 2026-02-13: HEAD"));
    }

    @Test
    void days_on_which_no_server_ran_are_made_up_for_once_and_everybody_hears_who_should_have() {
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21)));
        // Down over the date, the festival and five working days more
        TravelTime.set(at("2026-03-05T08:00"));
        fireDue();

        assertThat(taken()).containsExactlyInAnyOrder("2026-03-05 draftSection21 OVERDUE 121", "2026-03-05 draftSection21 HEAD 30",
                "2026-03-05 draftSection21 DEPUTY 40", "2026-03-05 draftSection21 SUPERVISOR 60");
        travelTo(LocalDate.of(2026, 3, 20));
        assertThat(taken()).as("nothing is told again").isEmpty();
        assertOnRecordOnce(4);
    }

    @Test
    void of_the_days_missed_before_a_date_only_the_last_is_made_up_for() {
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21)));
        TravelTime.set(at("2026-02-08T08:00"));
        fireDue();
        travelTo(LocalDate.of(2026, 2, 9));

        assertThat(taken()).containsExactly("2026-02-08 draftSection21 DAYS_7 121");
    }

    @Test
    void a_level_where_nobody_is_has_nothing_to_make_up_for() {
        when(directory.holding(Role.DEPUTY_LEADER, UNIT)).thenReturn(people());
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21)));
        TravelTime.set(at("2026-03-05T08:00"));
        fireDue();

        assertThat(taken()).containsExactlyInAnyOrder("2026-03-05 draftSection21 OVERDUE 121", "2026-03-05 draftSection21 HEAD 30",
                "2026-03-05 draftSection21 SUPERVISOR 60");
    }

    @Test
    void more_tasks_than_a_page_are_all_seen() {
        Date due = Date.from(at("2025-12-28T23:59"));
        for (int i = 0; i < 505; i++) {
            runtime.startProcessInstanceByKey("sectionDrafting", "section-" + (1000 + i), Map.of("sectionId", 21L, "reportId", REPORT, "cycleId", CYCLE,
                    "unitId", UNIT, "departmentId", DEPARTMENT, "drafterId", "121"));
        }
        tasks.createTaskQuery().taskDefinitionKey("userTask_draftSection").list().forEach(task -> {
            task.setDueDate(due);
            tasks.saveTask(task);
        });
        travelTo(LocalDate.of(2025, 12, 21));

        assertThat(taken()).filteredOn(line -> line.equals("2025-12-21 draftSection21 DAYS_7 121")).hasSize(505);
    }

    private String open() {
        return tasks.createTaskQuery().taskDefinitionKey("userTask_assignSections").singleResult().getId();
    }
}
