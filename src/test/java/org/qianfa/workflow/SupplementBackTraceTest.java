package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.people.UnitKind;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.MaterialsSupplemented;
import org.qianfa.review.MatterOpened;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MattersInProcess;
import org.qianfa.review.SupplementWithdrawn;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.TaskRefusal.AskedAlready;
import org.qianfa.workflow.TaskRefusal.StepOpened;
import org.qianfa.workflow.TaskRefusal.StepUnopened;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;

/** Supplied materials (补正) go back to who supplied them, of a report and of a department's matter. */
class SupplementBackTraceTest extends WithdrawalTrace {

    @BeforeEach
    void aTown() throws Exception {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.TOWN));
        doAnswer(call -> said(call.getArgument(0), false)).when(withdrawSupplement).withdrawSupplement(any(), anyLong(), any());
        doAnswer(call -> said(call.getArgument(0), true)).when(withdrawSupplement).giveSupplementBack(any(), anyLong(), any());
    }

    private Object said(Actor by, boolean given) {
        events.publishEvent(new SupplementWithdrawn(by, MATTER, matters.terms(MATTER).reportId(), given));
        return null;
    }

    @Test
    void of_a_report_the_coordinator_takes_it_back_until_the_reviewer_opens_it() throws Exception {
        supplementedReport();
        assertThat(withdrawing.offered(COORDINATOR_2, List.of(only()))).as("who did not supply it").isEmpty();
        refused(TaskWordMissing.class, () -> withdrawing.withdraw(COORDINATOR_1, only(), " "));
        refused(StepUnopened.class, () -> withdrawing.ask(COORDINATOR_1, only(), "附错"));
        withdraw(COORDINATOR_1, "userTask_checkCompleteness");
        verify(withdrawSupplement).withdrawSupplement(COORDINATOR_1, MATTER, "漏了一段");
        assertThat(waitingTasks()).containsExactly("userTask_supplementMaterials");
        assertThat(info(only()).assigneeId()).as("it is back in the same hands").isEqualTo(COORDINATOR_1.id());

        announce(new MaterialsSupplemented(COORDINATOR_1, MATTER, REPORT));
        announce(new CompletenessChecked(LEGALITY, MATTER, REPORT, true));
        assertThat(waitingTasks()).containsExactly("userTask_giveOpinion", "userTask_giveOpinion", "userTask_reviewLegality");
    }

    @Test
    void once_opened_it_is_asked_for_and_the_reviewer_gives_it_back_or_refuses() throws Exception {
        supplementedReport();
        seeing.see(LEGALITY, only());
        refused(StepOpened.class, () -> withdrawing.withdraw(COORDINATOR_1, only(), "附错"));
        withdrawing.ask(COORDINATOR_1, only(), "附错");
        refused(AskedAlready.class, () -> withdrawing.ask(COORDINATOR_1, only(), "急"));
        withdrawing.answer(LEGALITY, only(), false, "齐全");
        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
        withdrawing.ask(COORDINATOR_1, only(), "确实附错");
        withdrawing.answer(LEGALITY, only(), true, "请补正");
        verify(withdrawSupplement).giveSupplementBack(LEGALITY, MATTER, "请补正");
        assertThat(waitingTasks()).containsExactly("userTask_supplementMaterials");
    }

    @Test
    void of_a_matter_of_its_own_the_department_takes_it_back() throws Exception {
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(null, LocalDate.of(2099, 2, 20)));
        announce(new MatterOpened(DRAFTER_21, MATTER, Kind.CONTRACT, "服务合同", UNIT, DEPARTMENT));
        assertThat(withdrawing.offered(DRAFTER_21, List.of(only()))).as("no step of the process came before").isEmpty();
        announce(new CompletenessChecked(LEGALITY, MATTER, null, false));
        announce(new MaterialsSupplemented(DRAFTER_21, MATTER, null));
        refused(NotFound.class, () -> withdrawing.withdraw(DRAFTER_22, only(), "试"));
        withdraw(DRAFTER_21, "userTask_checkCompleteness");
        assertThat(waitingTasks()).containsExactly("userTask_supplementMatter");
        assertThat(info(only()).assigneeId()).isEqualTo(DRAFTER_21.id());
        verify(journal).record(eq(DRAFTER_21), eq("WithdrawStep"), any(), eq("漏了一段"), eq("userTask_checkCompleteness"));

        announce(new MaterialsSupplemented(DRAFTER_21, MATTER, null));
        seeing.see(LEGALITY, only());
        withdrawing.ask(DRAFTER_21, only(), "附件有误");
        withdrawing.answer(LEGALITY, only(), true, "可以");
        assertThat(waitingTasks()).containsExactly("userTask_supplementMatter");
    }

    @Test
    void a_fact_that_comes_after_the_opening_or_at_another_step_moves_nothing() {
        supplementedReport();
        seeing.see(LEGALITY, only());
        assertThatThrownBy(() -> announce(new SupplementWithdrawn(COORDINATOR_1, MATTER, REPORT, false))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
        announce(new CompletenessChecked(LEGALITY, MATTER, REPORT, true));
        List<String> before = waitingTasks();
        assertThatThrownBy(() -> announce(new SupplementWithdrawn(COORDINATOR_1, MATTER, REPORT, false))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).isEqualTo(before);
    }

    private void supplementedReport() {
        checked();
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        announce(new CompletenessChecked(LEGALITY, MATTER, REPORT, false));
        announce(new MaterialsSupplemented(COORDINATOR_1, MATTER, REPORT));
    }
}
