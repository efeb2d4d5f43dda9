package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.figures.FiguresConfirmed;
import org.qianfa.figures.FiguresGiven;
import org.qianfa.figures.FiguresRequested;
import org.qianfa.figures.FiguresReturned;
import org.qianfa.figures.RequestState;
import org.qianfa.review.DocumentChecked;
import org.qianfa.shared.OutOfStep;

class CollectionTraceTest extends CollectionTrace {

    @Test
    void figures_asked_for_before_are_collected_beside_the_sections_and_both_are_waited_for() {
        assigned(EARLY, SECOND);
        assertThat(waitingTasks()).containsExactly("userTask_draftSection", "userTask_draftSection", "userTask_giveFigures", "userTask_giveFigures");
        draftAll();
        give(EARLY);
        confirm(EARLY);
        assertThat(waitingTasks()).containsExactly("userTask_giveFigures");
        give(SECOND);
        confirm(SECOND);
        fire("callActivity_collectFigures");

        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(times("event_collectionDone")).isEqualTo(2);
    }

    @Test
    void a_task_names_its_page_its_department_and_the_day_of_the_request() {
        assigned(EARLY);
        Task task = tasks.createTaskQuery().taskDefinitionKey("userTask_giveFigures").singleResult();

        assertThat(task.getDueDate()).isEqualTo("2099-02-14T15:59:00Z");
        assertThat(tasks.getIdentityLinksForTask(task.getId())).extracting(link -> link.getGroupId()).containsExactly("DRAFTER@d" + DEPARTMENT);
        assertThat(runtime.getVariable(task.getExecutionId(), "requestId")).isEqualTo(EARLY);
    }

    @Test
    void figures_the_head_returns_are_given_again() {
        assigned(EARLY);
        give(EARLY);
        announce(new FiguresReturned(SOMEBODY, REPORT, EARLY));
        assertThat(waitingTasks()).contains("userTask_giveFigures").doesNotContain("userTask_confirmFigures");
        give(EARLY);
        confirm(EARLY);

        assertThat(times("userTask_giveFigures")).isEqualTo(2);
        assertThat(passed()).contains("event_collectionDone");
    }

    @Test
    void a_later_request_goes_its_own_way_and_holds_nothing_up() {
        assigned();
        announce(new FiguresRequested(SOMEBODY, REPORT, LATE, true));
        assertThat(waitingTasks()).contains("userTask_giveFigures");
        draftAll();
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport", "userTask_giveFigures");
        give(LATE);
        confirm(LATE);

        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("figures-" + LATE).count()).isZero();
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
    }

    @Test
    void a_request_made_before_the_sections_are_assigned_waits_for_the_report() {
        announce(new CycleOpened(SOMEBODY, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        announce(new FiguresRequested(SOMEBODY, REPORT, EARLY, false));

        assertThat(waitingTasks()).containsExactly("userTask_assignSections");
    }

    @Test
    void values_given_without_being_asked_for_go_straight_to_the_head() {
        assigned();
        stands(LATE, RequestState.GIVEN);
        announce(new FiguresRequested(SOMEBODY, REPORT, LATE, true));

        assertThat(waitingTasks()).contains("userTask_confirmFigures").doesNotContain("userTask_giveFigures");
        confirm(LATE);
        assertThat(passed()).contains("event_collectionDone").doesNotContain("userTask_giveFigures");
    }

    @Test
    void a_returned_report_does_not_collect_again_what_was_confirmed() {
        assigned(EARLY);
        give(EARLY);
        confirm(EARLY);
        fire("callActivity_collectFigures");
        draftAll();
        announce(new ReportConsolidated(SOMEBODY, REPORT));
        announce(new DocumentChecked(SOMEBODY, REPORT, new ReturnOrder(ids(22), "数字不符")));

        assertThat(waitingTasks()).containsExactly("userTask_draftSection");
        draft(22);
        fire("callActivity_draftSections");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
    }

    @Test
    void a_collection_nobody_waits_for_is_out_of_step() {
        assigned(EARLY);
        List<String> before = waitingTasks();

        assertThatThrownBy(() -> announce(new FiguresConfirmed(SOMEBODY, REPORT, EARLY))).isInstanceOf(OutOfStep.class);
        assertThatThrownBy(() -> announce(new FiguresGiven(SOMEBODY, REPORT, LATE))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).isEqualTo(before);
    }
}
