package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is lent a section writes in it as long as the loan lasts, however it ends. */
class LoanTraceTest extends OperationsTrace {

    @Autowired SuspendReport suspending;

    /** Who may write in section 21 by a loan, as drafting keeps it. */
    private final Set<Long> writing = new HashSet<>();

    @BeforeEach
    void draftingLetsThemIn() throws Exception {
        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
        doAnswer(call -> writing.add(call.getArgument(2))).when(sectionHands).lend(any(), anyLong(), anyLong());
        doAnswer(call -> {
            if (call.<Long>getArgument(1) == 21) {
                writing.clear();
            }
            return null;
        }).when(sectionHands).endLoans(any(), anyLong());
    }

    @Test
    void it_ends_when_the_colleague_gives_the_section_back() throws Exception {
        String task = lent();
        refused(TaskWordMissing.class, () -> lending.giveBack(DRAFTER_23, task, " "));
        assertThat(writing).containsExactly(123L);
        lending.giveBack(DRAFTER_23, task, "已补");
        assertThat(writing).isEmpty();
        assertThat(info(task).assigneeId()).isEqualTo(121);
    }

    @Test
    void it_ends_when_the_drafter_takes_the_section_back() throws Exception {
        String task = lent();
        lending.takeBack(DRAFTER_21, task, "急");
        assertThat(writing).isEmpty();
    }

    @Test
    void it_lasts_while_the_report_stands_still() throws Exception {
        String task = lent();
        suspending.suspend(COORDINATOR_1, REPORT, "停");
        refused(OutOfStep.class, () -> lending.giveBack(DRAFTER_23, task, "已补"));
        refused(OutOfStep.class, () -> lending.takeBack(DRAFTER_21, task, "急"));
        assertThat(writing).containsExactly(123L);
        suspending.resume(COORDINATOR_1, REPORT, "续");
        lending.giveBack(DRAFTER_23, task, "已补");
        assertThat(writing).isEmpty();
    }

    @Test
    void it_ends_when_who_lent_the_section_leaves() throws Exception {
        lent();
        handing.handOver(SECURITY, 121, List.of(122L), "调离");
        assertThat(writing).isEmpty();
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(122);
    }

    @Test
    void it_ends_when_who_was_lent_the_section_leaves() throws Exception {
        lent();
        handing.handOver(SECURITY, 123, List.of(122L), "调离");
        assertThat(writing).isEmpty();
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(121);
    }

    @Test
    void it_ends_with_the_task_whoever_ends_that() throws Exception {
        lent();
        runtime.deleteProcessInstance(tasks.createTaskQuery().taskId(draftOf(21)).singleResult().getProcessInstanceId(), "cancelled");
        assertThat(writing).isEmpty();
    }

    @Test
    void a_substitute_writes_until_the_section_is_handed_in_and_again_when_it_comes_back() throws Exception {
        when(substitutes.of(121)).thenReturn(Optional.of(named(123)));
        drafting();
        assertThat(writing).containsExactly(123L);
        announce(new SectionSubmitted(DRAFTER_23, REPORT, 21));
        assertThat(writing).isEmpty();
        announce(new SectionReviewed(COORDINATOR_1, REPORT, 21, false));
        assertThat(writing).containsExactly(123L);
        lending.takeBack(DRAFTER_21, draftOf(21), "已返岗");
        assertThat(writing).isEmpty();
    }

    private String lent() throws Exception {
        String task = drafting();
        lending.lend(DRAFTER_21, task, 123, "补数据");
        assertThat(writing).containsExactly(123L);
        return task;
    }
}
