package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.publication.CorrectionJudged;
import org.qianfa.publication.ErrorReported;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.publication.WithdrawalProposed;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/** A finished report that is opened again long after the dates of its year. */
class ReopenedTraceTest extends ProcessTest {

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");
    private static final Actor OFFICE = person(1, Role.OFFICE);
    private static final long CORRECTION = 90;
    private static final long WITHDRAWAL = 80;

    private final LocalDate today = LocalDate.now(HOUSE);

    @BeforeEach
    void theYearIsLongOver() {
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            dates.put(milestone, LocalDate.of(2020, 3, 1));
        }
        when(cycles.cycle(CYCLE)).thenReturn(new Cycles.CycleView(CYCLE, 2019, UNIT, List.of(UNIT), dates, false));
        when(reopenedReports.reopenedOn(REPORT)).thenReturn(Optional.of(today));
        when(corrections.dueOn(CORRECTION)).thenReturn(LocalDate.of(2099, 4, 9));
        when(withdrawals.dueOn(WITHDRAWAL)).thenReturn(LocalDate.of(2099, 4, 9));
    }

    @Test
    void its_tasks_have_dates_of_their_own() {
        announce(new ErrorReported(CORRECTION, REPORT, UNIT));
        announce(new CorrectionJudged(OFFICE, CORRECTION, REPORT, true, true));
        assertThat(task().getDueDate()).isEqualTo(end(3));

        runtime.startProcessInstanceByKey("release", "report-release", Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT));
        fire("serviceTask_preparePublicText");
        assertThat(tasks.createTaskQuery().taskDefinitionKey("userTask_reviewFirst").singleResult().getDueDate()).isEqualTo(end(33));
    }

    @Test
    void in_its_first_round_a_late_report_keeps_the_dates_it_has_missed() {
        when(reopenedReports.reopenedOn(REPORT)).thenReturn(Optional.empty());
        announce(new ErrorReported(CORRECTION, REPORT, UNIT));
        announce(new CorrectionJudged(OFFICE, CORRECTION, REPORT, true, true));
        assertThat(task().getDueDate()).isEqualTo("2020-03-01T15:59:00Z");
    }

    @Test
    void after_a_withdrawal_nobody_corrects_before_the_page_was_found_gone() {
        announce(new WithdrawalProposed(OFFICE, WITHDRAWAL, REPORT, UNIT));
        announce(new WithdrawalDecided(person(2, Role.FIRST_RESPONSIBLE), WITHDRAWAL, REPORT, true, true));
        assertThat(waitingTasks()).as("only the reading back is under way").isEmpty();
        assertThat(passed()).doesNotContain("callActivity_correctReport");

        fire("serviceTask_verifyWithdrawal");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(task().getDueDate()).isEqualTo(end(3));
    }

    private Task task() {
        return tasks.createTaskQuery().taskDefinitionKey("userTask_consolidateReport").singleResult();
    }

    private Date end(int workingDays) {
        return Date.from(WorkingDays.shipped().plus(today, workingDays).atTime(LocalTime.of(23, 59)).atZone(HOUSE).toInstant());
    }
}
