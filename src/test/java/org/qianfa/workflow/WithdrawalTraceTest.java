package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qianfa.figures.FiguresRequested;
import org.qianfa.shared.OutOfStep;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class WithdrawalTraceTest extends CollectionTrace {

    @Test
    void a_withdrawn_request_ends_its_collection_and_the_report_goes_on(ApplicationEvents happened) {
        assigned(EARLY, SECOND);
        draftAll();
        give(SECOND);
        withdraw(EARLY, true);
        assertThat(waitingTasks()).containsExactly("userTask_confirmFigures");
        withdraw(SECOND, true);
        fire("callActivity_collectFigures");

        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(times("event_collectionWithdrawn")).isEqualTo(2);
        assertThat(passed()).doesNotContain("event_collectionDone");
        assertThat(happened.stream(TaskClosed.class).filter(task -> !task.completed())).as("told to the inbox").hasSize(2);
    }

    @Test
    void a_withdrawn_request_of_its_own_leaves_nothing_behind() {
        assigned();
        announce(new FiguresRequested(SOMEBODY, REPORT, LATE, true));
        withdraw(LATE, true);

        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("figures-" + LATE).count()).isZero();
        assertThat(waitingTasks()).doesNotContain("userTask_giveFigures");
        assertThatThrownBy(() -> give(LATE)).isInstanceOf(OutOfStep.class);
        assertThatThrownBy(() -> withdraw(LATE, true)).isInstanceOf(OutOfStep.class);
    }

    @Test
    void a_request_withdrawn_before_the_sections_are_assigned_is_never_collected() {
        announce(new FiguresRequested(SOMEBODY, REPORT, EARLY, false));
        withdraw(EARLY, false);
        assigned(EARLY);

        assertThat(waitingTasks()).containsExactly("userTask_draftSection", "userTask_draftSection");
    }
}
