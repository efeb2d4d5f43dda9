package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.people.Person;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.TaskRefusal.ColleagueNotEntitled;
import org.qianfa.workflow.TaskRefusal.TaskLent;
import org.qianfa.workflow.TaskRefusal.TaskNotLent;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.qianfa.workflow.TaskRefusal.TaskWordTooLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class HandingOnTraceTest extends OperationsTrace {

    @Autowired ApplicationEvents announced;
    @Autowired Handings handings;

    @Test
    void the_holder_gives_a_task_of_a_post_to_a_colleague_who_finishes_it() throws Exception {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        assertThat(paths.colleagues(COORDINATOR_1, task)).extracting(Person::id).containsExactly(2L);

        transferring.transfer(COORDINATOR_1, task, 2, "出差");

        assertThat(info(task).assigneeId()).isEqualTo(2);
        verify(journal).record(eq(COORDINATOR_1), eq("TransferTask"), any(), eq("出差"), eq("userTask_assignSections: 1 → 2"));
        refused(OutOfStep.class, () -> announce(new SectionsAssigned(COORDINATOR_1, REPORT, ids(21))));
        announce(new SectionsAssigned(COORDINATOR_2, REPORT, ids(21)));
        assertThat(waitingTasks()).containsExactly("userTask_draftSection");
    }

    @Test
    void only_the_holder_gives_only_to_those_entitled_and_only_with_a_reason() {
        String task = assigning();
        refused(OutOfStep.class, () -> transferring.transfer(COORDINATOR_1, task, 2, "出差"));
        taking.claim(COORDINATOR_1, task);

        refused(ColleagueNotEntitled.class, () -> transferring.transfer(COORDINATOR_1, task, OFFICE.id(), "出差"));
        refused(ColleagueNotEntitled.class, () -> transferring.transfer(COORDINATOR_1, task, 1, "给自己"));
        refused(TaskWordMissing.class, () -> transferring.transfer(COORDINATOR_1, task, 2, " "));
        refused(OutOfStep.class, () -> transferring.transfer(COORDINATOR_2, task, 2, "抢"));
        refused(NotFound.class, () -> transferring.transfer(OFFICE, task, 2, "抢"));
        refused(NotFound.class, () -> transferring.transfer(COORDINATOR_1, "nothing", 2, "出差"));
        refused(NotFound.class, () -> paths.colleagues(COORDINATOR_2, task));
    }

    @Test
    void a_section_given_to_another_drafter_stays_with_that_drafter_after_a_return() throws Exception {
        String task = drafting();
        transferring.transfer(DRAFTER_21, task, 123, "调整分工");

        assertThat(info(task).assigneeId()).isEqualTo(123);
        refused(OutOfStep.class, () -> announce(new SectionSubmitted(DRAFTER_21, REPORT, 21)));
        announce(new SectionSubmitted(DRAFTER_23, REPORT, 21));
        announce(new SectionReviewed(COORDINATOR_1, REPORT, 21, false));
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(123);
        assertThat(info(draftOf(22)).assigneeId()).isEqualTo(122);
    }

    @Test
    void a_lent_task_is_finished_by_nobody_until_it_is_returned_with_a_word() throws Exception {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        lending.lend(COORDINATOR_1, task, 2, "核对承办人");

        assertThat(info(task).assigneeId()).isEqualTo(2);
        assertThat(info(task).standing().delegatedBy()).isEqualTo(1);
        refused(OutOfStep.class, () -> announce(new SectionsAssigned(COORDINATOR_1, REPORT, ids(21))));
        refused(OutOfStep.class, () -> announce(new SectionsAssigned(COORDINATOR_2, REPORT, ids(21))));
        refused(OutOfStep.class, () -> taking.unclaim(COORDINATOR_2, task));
        refused(TaskLent.class, () -> transferring.transfer(COORDINATOR_2, task, 1, "转"));
        refused(TaskLent.class, () -> transferring.transfer(COORDINATOR_1, task, 2, "转"));
        refused(TaskLent.class, () -> lending.lend(COORDINATOR_1, task, 2, "再委派"));
        refused(TaskWordMissing.class, () -> lending.giveBack(COORDINATOR_2, task, ""));

        assertThat(handings.latest(List.of(task)).get(task).word()).as("what the colleague is to do").isEqualTo("核对承办人");
        lending.giveBack(COORDINATOR_2, task, "已核对");
        assertThat(info(task).assigneeId()).isEqualTo(1);
        assertThat(info(task).standing().delegatedBy()).isNull();
        assertThat(handings.latest(List.of(task, "nothing"))).hasSize(1).hasEntrySatisfying(task, said -> {
            assertThat(List.of(said.action(), said.word())).containsExactly("ReturnDelegatedTask", "已核对");
            assertThat(said.by()).isEqualTo(2);
        });
        verify(journal).record(eq(COORDINATOR_2), eq("ReturnDelegatedTask"), any(), eq("已核对"), eq("userTask_assignSections: 2 → 1"));
        announce(new SectionsAssigned(COORDINATOR_1, REPORT, ids(21)));
    }

    @Test
    void who_lent_a_task_takes_it_back_and_may_lend_it_again() throws Exception {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        refused(TaskNotLent.class, () -> lending.takeBack(COORDINATOR_1, task, "急"));
        refused(TaskNotLent.class, () -> lending.giveBack(COORDINATOR_1, task, "好"));
        lending.lend(COORDINATOR_1, task, 2, "核对");
        refused(NotFound.class, () -> lending.takeBack(OFFICE, task, "急"));
        refused(TaskNotLent.class, () -> lending.takeBack(COORDINATOR_2, task, "急"));
        refused(TaskWordMissing.class, () -> lending.takeBack(COORDINATOR_1, task, null));

        lending.takeBack(COORDINATOR_1, task, "急");
        assertThat(info(task).assigneeId()).isEqualTo(1);
        assertThat(announced.stream(TaskTaken.class)).singleElement().satisfies(taken -> assertThat(taken.from()).isEqualTo(2));
        lending.lend(COORDINATOR_1, task, 2, "再核对");
        assertThat(info(task).standing().delegatedBy()).isEqualTo(1);
    }

    @Test
    void a_section_lent_to_two_at_one_moment_is_opened_to_one_of_them_only() throws Exception {
        String task = drafting();
        doAnswer(call -> {
            doNothing().when(sectionHands).lend(any(), anyLong(), anyLong());
            lending.lend(DRAFTER_21, task, 122, "先到一步");
            return null;
        }).when(sectionHands).lend(DRAFTER_21, 21, 123);

        // A fault and no refusal, which would commit what drafting has noted down by then.
        assertThatThrownBy(() -> lending.lend(DRAFTER_21, task, 123, "补充数据")).isInstanceOf(OutOfStep.class);
        assertThat(info(task).assigneeId()).isEqualTo(121);
    }

    @Test
    void what_is_lent_comes_back_to_who_lent_it_last_and_not_to_an_earlier_holder() throws Exception {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        lending.lend(COORDINATOR_1, task, 2, "核对");
        lending.giveBack(COORDINATOR_2, task, "已核对");
        transferring.transfer(COORDINATOR_1, task, 2, "调离");

        lending.lend(COORDINATOR_2, task, 1, "再核对");
        assertThat(info(task).standing().delegatedBy()).isEqualTo(2);
        lending.giveBack(COORDINATOR_1, task, "已核对");
        assertThat(info(task).assigneeId()).isEqualTo(2);
    }

    @Test
    void a_word_too_long_to_be_kept_is_refused_and_not_cut() throws Exception {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        refused(TaskWordTooLong.class, () -> transferring.transfer(COORDINATOR_1, task, 2, "长".repeat(201)));
        transferring.transfer(COORDINATOR_1, task, 2, " " + "长".repeat(200) + " ");
        assertThat(info(task).assigneeId()).isEqualTo(2);
    }

    @Test
    void a_section_is_lent_to_a_colleague_who_may_write_in_it_then() throws Exception {
        String task = drafting();
        lending.lend(DRAFTER_21, task, 123, "补充数据");

        verify(sectionHands).lend(DRAFTER_21, 21, 123);
        refused(OutOfStep.class, () -> announce(new SectionSubmitted(DRAFTER_21, REPORT, 21)));
        lending.giveBack(DRAFTER_23, task, "已补充");
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }
}
