package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.workflow.SuspendReport.State;
import org.qianfa.workflow.TaskRefusal.ReportStands;
import org.qianfa.workflow.TaskRefusal.ReportStandsNot;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class SuspensionTraceTest extends OperationsTrace {

    @Autowired SuspendReport suspending;
    @Autowired WhyStopped whyStopped;
    @Autowired ApplicationEvents announced;

    @BeforeEach
    void everybodyOfTheUnitReads() {
        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
    }

    @Test
    void nothing_moves_while_a_report_stands_still_and_all_goes_on_afterwards() throws Exception {
        String task = drafting();
        suspending.suspend(COORDINATOR_1, REPORT, "机构改革");

        assertThat(suspending.state(COORDINATOR_1, REPORT)).isEqualTo(State.SUSPENDED);
        assertThat(whyStopped.current(REPORT)).hasValueSatisfying(still -> {
            assertThat(still.by()).isEqualTo(COORDINATOR_1.id());
            assertThat(still.word()).isEqualTo("机构改革");
        });
        assertThat(openTasks.openTasks()).hasSize(2).allMatch(open -> open.standing().suspended());
        verify(journal).record(eq(COORDINATOR_1), eq("SuspendReport"), any(), eq("机构改革"), isNull());
        refused(OutOfStep.class, () -> announce(new SectionSubmitted(DRAFTER_21, REPORT, 21)));
        refused(OutOfStep.class, () -> transferring.transfer(DRAFTER_21, task, 123, "转"));
        refused(OutOfStep.class, () -> lending.lend(DRAFTER_21, task, 123, "委派"));
        refused(OutOfStep.class, () -> urging.urge(COORDINATOR_1, task, "催"));

        suspending.resume(COORDINATOR_1, REPORT, "改革完成");
        assertThat(whyStopped.current(REPORT)).isEmpty();
        assertThat(openTasks.openTasks()).noneMatch(open -> open.standing().suspended());
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
        announce(new SectionReviewed(COORDINATOR_1, REPORT, 21, true));
        assertThat(announced.stream(ReportStopped.class)).containsExactly(new ReportStopped(REPORT, Set.of(121L, 122L), true), new ReportStopped(REPORT, Set.of(121L, 122L), false));
    }

    @Test
    void a_task_of_a_post_is_not_taken_while_its_report_stands_still() throws Exception {
        String task = assigning();
        suspending.suspend(person(90, Role.SYSTEM_ADMIN), REPORT, "核查");
        refused(OutOfStep.class, () -> taking.claim(COORDINATOR_1, task));
        refused(OutOfStep.class, () -> announce(new SectionsAssigned(COORDINATOR_1, REPORT, ids(21))));
        suspending.resume(COORDINATOR_2, REPORT, "核查完毕");
        taking.claim(COORDINATOR_1, task);
    }

    @Test
    void only_the_coordinator_and_the_administrator_once_and_with_a_reason() throws Exception {
        refused(ReportStands.class, () -> suspending.suspend(COORDINATOR_1, REPORT, "早了"));
        assigning();
        refused(NotPermitted.class, () -> suspending.suspend(OFFICE, REPORT, "我要"));
        refused(NotPermitted.class, () -> suspending.state(DRAFTER_21, REPORT));
        refused(TaskWordMissing.class, () -> suspending.suspend(COORDINATOR_1, REPORT, " "));
        refused(ReportStandsNot.class, () -> suspending.resume(COORDINATOR_1, REPORT, "无"));
        suspending.suspend(COORDINATOR_1, REPORT, "停");
        refused(ReportStands.class, () -> suspending.suspend(COORDINATOR_1, REPORT, "再停"));
        refused(NotPermitted.class, () -> suspending.resume(OFFICE, REPORT, "我要"));
    }
}
