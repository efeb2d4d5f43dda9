package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionWithdrawn;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.workflow.TaskRefusal.AskedAlready;
import org.qianfa.workflow.TaskRefusal.NobodyAsked;
import org.qianfa.workflow.TaskRefusal.StepOpened;
import org.qianfa.workflow.TaskRefusal.StepUnopened;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.springframework.beans.factory.annotation.Autowired;

class StepBackTraceTest extends OperationsTrace {

    private static final Actor HEAD = person(70, Role.DEPARTMENT_HEAD);

    @Autowired WithdrawStep withdrawing;
    @Autowired SuspendReport suspending;
    @Autowired Handings handings;
    private String review;

    @BeforeEach
    void aSectionHandedIn() throws Exception {
        doAnswer(call -> {
            events.publishEvent(new SectionWithdrawn(call.getArgument(0), REPORT, call.getArgument(1)));
            return null;
        }).when(withdrawSection).withdrawSection(any(), anyLong(), any());
        doAnswer(call -> {
            events.publishEvent(new SectionReviewed(call.getArgument(0), REPORT, call.getArgument(1), call.getArgument(2)));
            return null;
        }).when(reviewSection).reviewSection(any(), anyLong(), anyBoolean(), any());
        drafting();
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
        review = tasks.createTaskQuery().taskDefinitionKey("userTask_reviewSection").singleResult().getId();
    }

    @Test
    void who_handed_in_takes_it_back_as_long_as_nobody_has_opened_it() throws Exception {
        assertThat(withdrawing.offered(DRAFTER_21, List.of(review, draftOf(22)))).containsExactly(review);
        assertThat(withdrawing.offered(DRAFTER_22, List.of(review))).isEmpty();
        withdrawing.withdraw(DRAFTER_21, review, "漏了一段");

        assertThat(waitingTasks()).containsExactly("userTask_draftSection", "userTask_draftSection");
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(121);
        verify(journal).record(eq(DRAFTER_21), eq("WithdrawStep"), any(), eq("漏了一段"), eq("userTask_reviewSection"));
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
        announce(new SectionReviewed(HEAD, REPORT, 21, true));
        announce(new SectionSubmitted(DRAFTER_22, REPORT, 22));
        announce(new SectionReviewed(HEAD, REPORT, 22, true));
        fire("callActivity_draftSections");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
    }

    @Test
    void once_opened_or_taken_it_is_asked_for_and_the_reviewer_gives_it_back() throws Exception {
        seeing.see(HEAD, review);
        refused(StepOpened.class, () -> withdrawing.withdraw(DRAFTER_21, review, "漏了一段"));
        refused(TaskWordMissing.class, () -> withdrawing.ask(DRAFTER_21, review, " "));
        withdrawing.ask(DRAFTER_21, review, "漏了一段");
        assertThat(info(review).standing().asked().word()).isEqualTo("漏了一段");
        refused(AskedAlready.class, () -> withdrawing.ask(DRAFTER_21, review, "急"));
        refused(NotFound.class, () -> withdrawing.answer(DRAFTER_21, review, true, "好"));

        withdrawing.answer(HEAD, review, true, "请补充");

        verify(reviewSection).reviewSection(HEAD, 21, false, "请补充");
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(121);
    }

    @Test
    void what_is_refused_stays_and_may_be_asked_for_again() throws Exception {
        taking.claim(HEAD, review);
        refused(StepOpened.class, () -> withdrawing.withdraw(DRAFTER_21, review, "漏了一段"));
        refused(NobodyAsked.class, () -> withdrawing.answer(HEAD, review, false, "不"));
        withdrawing.ask(DRAFTER_21, review, "漏了一段");
        withdrawing.answer(HEAD, review, false, "已审完");
        assertThat(info(review).standing().asked()).isNull();
        assertThat(info(review).assigneeId()).isEqualTo(70);
        Handings.Handing said = handings.latest(List.of(review)).get(review);
        assertThat(withdrawing.withdrawable(DRAFTER_21, review).refused(said)).as("who asked reads why not").contains(said);
        assertThat(said).extracting(Handings.Handing::by, Handings.Handing::word).containsExactly(70L, "已审完");
        withdrawing.ask(DRAFTER_21, review, "再请");
        assertThat(withdrawing.withdrawable(DRAFTER_21, review).refused(said)).isEmpty();
    }

    @Test
    void only_who_did_the_step_and_only_where_the_diagram_says_so() {
        refused(NotFound.class, () -> withdrawing.withdraw(DRAFTER_22, review, "试"));
        refused(NotFound.class, () -> withdrawing.withdraw(COORDINATOR_1, draftOf(22), "试"));
        refused(NotFound.class, () -> withdrawing.withdrawable(COORDINATOR_1, draftOf(22)));
        refused(StepUnopened.class, () -> withdrawing.ask(DRAFTER_21, review, "试"));
        refused(TaskWordMissing.class, () -> withdrawing.withdraw(DRAFTER_21, review, ""));
    }

    @Test
    void while_the_report_stands_still_nothing_is_taken_back_asked_for_or_answered() throws Exception {
        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
        suspending.suspend(COORDINATOR_1, REPORT, "机构改革");
        assertThat(withdrawing.offered(DRAFTER_21, List.of(review))).isEmpty();
        standsStill(() -> withdrawing.withdraw(DRAFTER_21, review, "漏了一段"));
        standsStill(() -> withdrawing.ask(DRAFTER_21, review, "漏了一段"));
        standsStill(() -> withdrawing.withdrawable(DRAFTER_21, review));
        standsStill(() -> withdrawing.answer(HEAD, review, true, "好"));
        refused(NotFound.class, () -> withdrawing.withdraw(DRAFTER_22, review, "试"));
        refused(NotFound.class, () -> withdrawing.ask(DRAFTER_22, review, "试"));
        suspending.resume(COORDINATOR_1, REPORT, "改革完成");

        seeing.see(HEAD, review);
        withdrawing.ask(DRAFTER_21, review, "漏了一段");
        suspending.suspend(COORDINATOR_1, REPORT, "核查");
        standsStill(() -> withdrawing.answer(HEAD, review, true, "好"));
        standsStill(() -> withdrawing.answer(HEAD, review, false, "不"));
        assertThat(info(review).standing().asked().word()).isEqualTo("漏了一段");
        verify(reviewSection, never()).reviewSection(any(), anyLong(), anyBoolean(), any());
        suspending.resume(COORDINATOR_1, REPORT, "核查完毕");
        withdrawing.answer(HEAD, review, true, "请补充");
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(121);
    }

    private void standsStill(ThrowingCallable act) {
        refused(OutOfStep.class, () -> {
            try {
                act.call();
            } catch (OutOfStep still) {
                assertThat(still.code()).isEqualTo("reportSuspended");
                throw still;
            }
        });
    }

    @Test
    void a_fact_that_comes_after_the_opening_moves_nothing() {
        seeing.see(HEAD, review);
        assertThatThrownBy(() -> announce(new SectionWithdrawn(DRAFTER_21, REPORT, 21))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_draftSection", "userTask_reviewSection");
    }
}
