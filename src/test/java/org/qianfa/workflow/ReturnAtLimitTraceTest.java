package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.SectionSubmitted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** No diagram of ours returns at a limit; that of the section does here, to see that one may: nothing but the diagram is different. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:returning;DB_CLOSE_DELAY=-1")
class ReturnAtLimitTraceTest extends DeadlineTrace {

    @Autowired RepositoryService repository;

    @AfterAll
    static void backToThePresent() {
        TravelTime.end();
    }

    @BeforeEach
    void aSectionIsBeingReviewed() throws IOException {
        emptied();
        TravelTime.unreachable = 0;
        TravelTime.set(at("2026-02-02T09:00"));
        management.setJobDuedate(management.createJobQuery().processDefinitionKey("deadlineWatch").timers().singleResult().getId(),
                Date.from(at("2026-02-03T08:00")));
        repository.createDeployment().addModelInstance("returning.bpmn", returning()).deploy();
        runtime.startProcessInstanceByKey("sectionReturning", "section-21", Map.of("sectionId", 21L, "reportId", REPORT, "cycleId", CYCLE,
                "unitId", UNIT, "departmentId", DEPARTMENT, "drafterId", "121"));
        announce(new SectionSubmitted(person(121), REPORT, 21));
    }

    @Test
    void what_is_not_reviewed_in_time_goes_back_once_and_nobody_is_told_that_the_review_is_overdue() {
        assertThat(waitingTasks()).containsExactly("userTask_reviewSection");

        travelTo(LocalDate.of(2026, 2, 9));
        TravelTime.set(at("2026-02-10T00:01"));
        fireDue();
        travelTo(LocalDate.of(2026, 2, 12));

        Task again = tasks.createTaskQuery().singleResult();
        assertThat(again.getTaskDefinitionKey()).isEqualTo("userTask_draftSection");
        assertThat(again.getAssignee()).isEqualTo("121");
        assertThat(again.getDueDate()).as("the day of the section still holds").isEqualTo(Date.from(at("2026-02-13T23:59")));
        assertThat(times("event_reviewLimit")).isEqualTo(1);
        assertThat(taken()).containsExactly("2026-02-06 reviewSection21 DAYS_3 30", "2026-02-08 reviewSection21 DAYS_1 30",
                "2026-02-12 draftSection21 DAYS_1 121");
    }

    /** The review ends with 9 February, the day of the plan. */
    private static BpmnModelInstance returning() throws IOException {
        try (InputStream content = Files.newInputStream(Path.of("bpmn/section-drafting.bpmn"))) {
            BpmnModelInstance model = Bpmn.readModelFromStream(content);
            model.getModelElementsByType(Process.class).forEach(process -> process.setId("sectionReturning"));
            UserTask review = model.getModelElementById("userTask_reviewSection");
            review.builder().boundaryEvent("event_reviewLimit").timerWithDate("${dueDates.dayAfter(cycleId, 'SECTIONS_REVIEWED')}")
                    .connectTo("userTask_draftSection");
            return model;
        }
    }
}
