package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.people.UnitKind;
import org.qianfa.review.AdviserHands.Work;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.AnswersConfirmed;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.ConfirmationPassed;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.OpinionsAnswered;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.workflow.TaskRefusal.ColleagueNotEntitled;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;

/** What is an adviser's own is passed on, lent and handed over when somebody leaves; the review answers as its contract says. */
class AdviserWorkTraceTest extends WithdrawalTrace {

    private static final Actor ADVISER_3 = person(303, Role.LEGAL_ADVISER);

    @BeforeEach
    void aTownWithThreeAdvisers() throws Exception {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.TOWN));
        when(adviserHands.suitable(any())).thenReturn(List.of(303L));
        doAnswer(call -> {
            Work work = call.getArgument(1);
            long to = call.getArgument(2);
            events.publishEvent(work.matterId() == null ? new ConfirmationPassed(call.getArgument(0), MATTER, REPORT, work.adviserId(), to)
                    : new AdvisersChanged(call.getArgument(0), MATTER, REPORT, List.of(to), List.of(work.adviserId())));
            return null;
        }).when(adviserHands).handOver(any(), any(), anyLong(), any());
    }

    @Test
    void a_review_passed_on_is_the_other_advisers_and_the_step_ends_when_all_have_concluded() throws Exception {
        underReview();
        String task = of("301");
        refused(TaskWordMissing.class, () -> transferring.transfer(ADVISER_1, task, 303, " "));
        refused(ColleagueNotEntitled.class, () -> transferring.transfer(ADVISER_1, task, 302, "出差"));
        transferring.transfer(ADVISER_1, task, 303, "出差");
        verify(adviserHands).handOver(ADVISER_1, new Work(MATTER, REPORT, 301), 303, "出差");
        assertThat(assignees("userTask_giveOpinion")).containsExactly("302", "303");

        announce(new OpinionGiven(ADVISER_2, MATTER, REPORT));
        announce(new OpinionGiven(ADVISER_3, MATTER, REPORT));
        fire("userTask_giveOpinion");
        announce(new LegalityReviewed(LEGALITY, MATTER, REPORT));
        fire("userTask_reviewLegality");
        assertThat(waitingTasks()).containsExactly("userTask_approveReview");
    }

    @Test
    void a_review_lent_comes_back_and_nobody_concludes_meanwhile() throws Exception {
        underReview();
        String task = of("301");
        lending.lend(ADVISER_1, task, 303, "请核对依据");
        verify(adviserHands).lend(ADVISER_1, new Work(MATTER, REPORT, 301), 303, "请核对依据");
        assertThat(info(task).assigneeId()).isEqualTo(303L);
        assertThatThrownBy(() -> announce(new OpinionGiven(ADVISER_1, MATTER, REPORT))).isInstanceOf(OutOfStep.class);
        assertThatThrownBy(() -> announce(new OpinionGiven(ADVISER_3, MATTER, REPORT))).isInstanceOf(OutOfStep.class);
        lending.giveBack(ADVISER_3, task, "已核对");
        announce(new OpinionGiven(ADVISER_1, MATTER, REPORT));
        assertThat(assignees("userTask_giveOpinion")).containsExactly("302");
    }

    @Test
    void the_reviewer_takes_away_an_adviser_whose_review_is_lent() throws Exception {
        underReview();
        lending.lend(ADVISER_1, of("301"), 303, "请核对依据");
        announce(new AdvisersChanged(LEGALITY, MATTER, REPORT, List.of(), List.of(301L)));
        fire("userTask_giveOpinion");
        assertThat(assignees("userTask_giveOpinion")).containsExactly("302");
    }

    @Test
    void a_confirmation_passed_on_is_finished_by_the_other_adviser() throws Exception {
        replied(301, 302);
        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(301L, 302L)));
        transferring.transfer(ADVISER_1, of("301"), 303, "休假");
        verify(adviserHands).handOver(ADVISER_1, new Work(null, REPORT, 301), 303, "休假");
        assertThat(assignees("userTask_confirmAnswers")).containsExactly("302", "303");
        assertThatThrownBy(() -> announce(new AnswersConfirmed(ADVISER_1, REPORT))).isInstanceOf(OutOfStep.class);
        announce(new AnswersConfirmed(ADVISER_3, REPORT));
        announce(new AnswersConfirmed(ADVISER_2, REPORT));
        fire("userTask_confirmAnswers");
        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
    }

    @Test
    void who_leaves_hands_reviews_over_also_those_lent() throws Exception {
        underReview();
        lending.lend(ADVISER_1, of("301"), 303, "请核对依据");
        assertThat(handing.handOver(SECURITY, 301, List.of(303L), "调离")).singleElement().satisfies(done -> assertThat(done.to().id()).isEqualTo(303));
        assertThat(assignees("userTask_giveOpinion")).containsExactly("302", "303");
    }

    private void underReview() {
        checked();
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        announce(new CompletenessChecked(LEGALITY, MATTER, REPORT, true));
    }

    private String of(String adviser) {
        return tasks.createTaskQuery().taskAssignee(adviser).singleResult().getId();
    }

    private Stream<String> assignees(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).list().stream().map(Task::getAssignee).sorted();
    }
}
