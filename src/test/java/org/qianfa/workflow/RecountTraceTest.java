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
import org.qianfa.cycle.CycleOpened;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.PlanRecounted;
import org.qianfa.cycle.RecountPlan.Move;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Open tasks of a year whose dates are counted anew. */
@RecordApplicationEvents
class RecountTraceTest extends ProcessTest {

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");
    private static final Actor COORDINATOR = person(1, Role.COORDINATOR);
    private static final LocalDate BEFORE = LocalDate.of(2099, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2099, 2, 20);

    @Autowired ApplicationEvents announced;

    @BeforeEach
    void aYearIsOpened() {
        announce(new CycleOpened(COORDINATOR, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
    }

    @Test
    void a_task_goes_by_the_step_its_diagram_names_and_by_no_other_of_the_same_day() {
        recounted(Milestone.SECTIONS_REVIEWED);
        assertThat(due("userTask_assignSections")).isEqualTo(end(BEFORE));

        recounted(Milestone.ASSIGNED);
        assertThat(due("userTask_assignSections")).isEqualTo(end(AFTER));
    }

    @Test
    void sections_with_the_day_of_the_plan_move_and_those_with_a_day_of_their_own_stay() {
        announce(new SectionsAssigned(COORDINATOR, REPORT, ids(21, 22)));
        List<Task> drafts = tasks.createTaskQuery().taskDefinitionKey("userTask_draftSection").list();
        dated(drafts.get(0), BEFORE);
        dated(drafts.get(1), LocalDate.of(2099, 1, 15));

        recounted(Milestone.SECTIONS_DRAFTED);

        assertThat(announced.stream(DatesMoved.class)).as("people are told of all at once").singleElement().satisfies(told ->
                assertThat(told.tasks()).singleElement().satisfies(moved -> {
                    assertThat(moved.task().taskId()).isEqualTo(drafts.get(0).getId());
                    assertThat(moved.from()).isEqualTo(end(BEFORE).toInstant());
                    assertThat(moved.to()).isEqualTo(moved.task().dueAt()).isEqualTo(end(AFTER).toInstant());
                }));
        assertThat(tasks.createTaskQuery().taskId(drafts.get(0).getId()).singleResult().getDueDate()).isEqualTo(end(AFTER));
        assertThat(tasks.createTaskQuery().taskId(drafts.get(1).getId()).singleResult().getDueDate()).isEqualTo(end(LocalDate.of(2099, 1, 15)));
    }

    @Test
    void a_report_that_was_opened_again_has_terms_of_its_own() {
        announce(new SectionsAssigned(COORDINATOR, REPORT, ids(21)));
        announce(new SectionSubmitted(person(121), REPORT, 21));
        announce(new SectionReviewed(COORDINATOR, REPORT, 21, true));
        management.createJobQuery().messages().list().forEach(job -> management.executeJob(job.getId()));
        tasks.createTaskQuery().taskDefinitionKey("userTask_consolidateReport").list().forEach(task -> dated(task, LocalDate.of(2099, 6, 1)));
        when(reopenedReports.reopenedOn(REPORT)).thenReturn(Optional.of(LocalDate.of(2099, 5, 20)));

        recounted(Milestone.CONSOLIDATED);

        assertThat(tasks.createTaskQuery().taskDefinitionKey("userTask_consolidateReport").list()).isNotEmpty()
                .allSatisfy(task -> assertThat(task.getDueDate()).isEqualTo(end(LocalDate.of(2099, 6, 1))));
    }

    private void recounted(Milestone milestone) {
        Map<Milestone, LocalDate> dates = new EnumMap<>(cycles.cycle(CYCLE).dates());
        dates.put(milestone, AFTER);
        when(cycles.cycle(CYCLE)).thenReturn(new Cycles.CycleView(CYCLE, 2098, UNIT, List.of(UNIT), dates, false));
        announce(new PlanRecounted(COORDINATOR, CYCLE, List.of(new Move(milestone, BEFORE, AFTER))));
    }

    private void dated(Task task, LocalDate day) {
        task.setDueDate(end(day));
        tasks.saveTask(task);
    }

    private Date due(String task) {
        return tasks.createTaskQuery().taskDefinitionKey(task).singleResult().getDueDate();
    }

    private static Date end(LocalDate day) {
        return Date.from(day.atTime(LocalTime.of(23, 59)).atZone(HOUSE).toInstant());
    }
}
