package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.DRAFTER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FindingAnswersConfirmed;
import org.qianfa.review.FindingsAnswered;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.LevelDecided;
import org.qianfa.review.MaterialsSupplemented;
import org.qianfa.review.MatterOpened;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MattersInProcess;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.ReplyConfirmed;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReviewApproved;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;

/** Matters that are not reports, through the same review. */
class MatterTraceTest extends ProcessTest {

    private static final Actor SOMEBODY = person(1, DRAFTER);
    private static final LocalDate DUE = LocalDate.of(2099, 2, 20);

    @BeforeEach
    void noReport() {
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(null, DUE));
    }

    @Test
    void a_contract_to_be_amended_is_answered_confirmed_and_registered() {
        opened(Kind.CONTRACT);
        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
        reviewed(LegalityOutcome.AMEND);
        assertThat(waitingTasks()).containsExactly("userTask_answerFindings");
        announce(new FindingsAnswered(SOMEBODY, MATTER, List.of()));
        announce(new ReplyConfirmed(SOMEBODY, MATTER, false));
        assertThat(waitingTasks()).containsExactly("userTask_answerFindings");
        announce(new FindingsAnswered(SOMEBODY, MATTER, List.of()));
        announce(new ReplyConfirmed(SOMEBODY, MATTER, true));

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(passed()).contains("event_matterRegistered").doesNotContain("userTask_decideCase", "userTask_submitForReview");
        verify(registerMatter).registerMatter(MATTER);
    }

    @Test
    void opinions_are_answered_and_confirmed_by_each_author_even_if_all_is_lawful() {
        opened(Kind.CONTRACT);
        reviewed(LegalityOutcome.LAWFUL, List.of(301L, 302L));
        assertThat(waitingTasks()).containsExactly("userTask_answerFindings");
        announce(new FindingsAnswered(SOMEBODY, MATTER, List.of(301L, 302L)));
        assertThat(waitingTasks()).containsExactly("userTask_confirmFindingAnswers", "userTask_confirmFindingAnswers");
        assertThatThrownBy(() -> announce(new ReplyConfirmed(SOMEBODY, MATTER, true))).isInstanceOf(OutOfStep.class);
        assertThatThrownBy(() -> announce(new FindingAnswersConfirmed(person(303), MATTER))).isInstanceOf(OutOfStep.class);
        announce(new FindingAnswersConfirmed(person(301), MATTER));
        announce(new FindingAnswersConfirmed(person(302), MATTER));
        fire("userTask_confirmFindingAnswers");
        announce(new ReplyConfirmed(SOMEBODY, MATTER, false));
        announce(new FindingsAnswered(SOMEBODY, MATTER, List.of(302L)));
        announce(new FindingAnswersConfirmed(person(302), MATTER));
        fire("userTask_confirmFindingAnswers");
        assertThat(waitingTasks()).containsExactly("userTask_confirmReply");
    }

    @Test
    void an_enforcement_decision_passes_four_levels() {
        opened(Kind.ENFORCEMENT_DECISION);
        assertThat(waitingTasks()).containsExactly("userTask_approveCase");
        announce(new LevelDecided(SOMEBODY, MATTER, Level.HEAD, true));
        reviewed(LegalityOutcome.LAWFUL);
        assertThat(waitingTasks()).containsExactly("userTask_decideCase");
        announce(new LevelDecided(SOMEBODY, MATTER, Level.DEPUTY_LEADER, true));

        assertThat(passed()).contains("event_matterRegistered").doesNotContain("userTask_answerFindings");
    }

    @Test
    void a_case_the_head_returns_is_never_reviewed() {
        opened(Kind.ENFORCEMENT_DECISION);
        announce(new LevelDecided(SOMEBODY, MATTER, Level.HEAD, false));

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(passed()).contains("event_caseReturned").doesNotContain("callActivity_reviewLegality");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNLAWFUL", "RETURNED"})
    void what_is_unlawful_stops(LegalityOutcome outcome) {
        opened(Kind.MAJOR_DECISION);
        reviewed(outcome);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(passed()).contains("event_matterStopped").doesNotContain("serviceTask_registerMatter", "userTask_answerFindings");
        verify(registerMatter, never()).registerMatter(MATTER);
    }

    @ParameterizedTest
    @CsvSource({"CONTRACT,5,5,5", "NORMATIVE_DOCUMENT,15,5,15", "MAJOR_DECISION,7,7,", "PARTY_DOCUMENT,5,5,5", "DISCLOSURE_REPLY,5,5,5",
            "OTHER,5,5,5"})
    void the_table_gives_each_kind_its_time(Kind kind, int limit, int least, Integer most) {
        opened(kind);

        verify(startReviewClock).startReviewClock(MATTER, limit, least, most);
    }

    @Test
    void tasks_are_due_when_the_clock_says_and_its_department_supplements() {
        opened(Kind.CONTRACT);
        assertThat(tasks.createTaskQuery().singleResult().getDueDate().toInstant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate())
                .isEqualTo(DUE);
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(null, null));
        announce(new CompletenessChecked(SOMEBODY, MATTER, null, false));
        assertThat(tasks.createTaskQuery().singleResult()).satisfies(task -> {
            assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_supplementMatter");
            assertThat(task.getDueDate()).isNull();
        });
        announce(new MaterialsSupplemented(SOMEBODY, MATTER, null));

        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
        verify(startReviewClock).startReviewClock(MATTER, 5, 5, 5);
    }

    @Test
    void an_adviser_called_later_gets_a_task_and_one_who_leaves_loses_it() {
        opened(Kind.CONTRACT);
        announce(new CompletenessChecked(SOMEBODY, MATTER, null, true));
        announce(new AdvisersChanged(SOMEBODY, MATTER, null, List.of(303L), List.of(301L)));
        assertThat(advising()).containsExactlyInAnyOrder("302", "303");
        assertThatThrownBy(() -> announce(new OpinionGiven(person(301), MATTER, null))).isInstanceOf(OutOfStep.class);
        announce(new OpinionGiven(person(302), MATTER, null));
        announce(new LegalityReviewed(SOMEBODY, MATTER, null));
        fire("userTask_giveOpinion", "userTask_reviewLegality");
        assertThat(waitingTasks()).containsExactly("userTask_giveOpinion");
        announce(new AdvisersChanged(SOMEBODY, MATTER, null, List.of(304L), List.of(303L)));
        fire("userTask_giveOpinion");
        assertThat(advising()).containsExactly("304");
        announce(new OpinionGiven(person(304), MATTER, null));
        fire("userTask_giveOpinion");

        assertThat(waitingTasks()).containsExactly("userTask_approveReview");
        assertThatThrownBy(() -> announce(new AdvisersChanged(SOMEBODY, MATTER, null, List.of(305L), List.of()))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_approveReview");
    }

    @Test
    void the_step_goes_on_when_the_only_adviser_declines_and_nobody_else_is_called() {
        when(matters.advisers(MATTER)).thenReturn(List.of(301L));
        opened(Kind.CONTRACT);
        announce(new CompletenessChecked(SOMEBODY, MATTER, null, true));
        announce(new AdvisersChanged(person(301), MATTER, null, List.of(), List.of(301L)));
        fire("userTask_giveOpinion");
        assertThat(waitingTasks()).containsExactly("userTask_reviewLegality");
        announce(new AdvisersChanged(SOMEBODY, MATTER, null, List.of(302L), List.of()));
        assertThat(advising()).containsExactly("302");
        announce(new LegalityReviewed(SOMEBODY, MATTER, null));
        announce(new OpinionGiven(person(302), MATTER, null));
        fire("userTask_reviewLegality", "userTask_giveOpinion");

        assertThat(waitingTasks()).containsExactly("userTask_approveReview");
    }

    @Test
    void an_answer_nobody_waits_for_is_out_of_step() {
        opened(Kind.CONTRACT);
        List<String> before = waitingTasks();

        assertThatThrownBy(() -> announce(new FindingsAnswered(SOMEBODY, MATTER, List.of()))).isInstanceOf(OutOfStep.class);
        assertThatThrownBy(() -> announce(new LevelDecided(SOMEBODY, MATTER, Level.DEPUTY_LEADER, true))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).isEqualTo(before);
    }

    private List<String> advising() {
        return tasks.createTaskQuery().taskDefinitionKey("userTask_giveOpinion").list().stream().map(Task::getAssignee).toList();
    }

    private void opened(Kind kind) {
        announce(new MatterOpened(SOMEBODY, MATTER, kind, "服务合同", UNIT, DEPARTMENT));
    }

    private void reviewed(LegalityOutcome outcome) {
        reviewed(outcome, List.of());
    }

    private void reviewed(LegalityOutcome outcome, List<Long> authors) {
        when(replyOpinion.replyOpinion(MATTER)).thenReturn(new ReplyOpinion.Reply(outcome, authors));
        announce(new CompletenessChecked(SOMEBODY, MATTER, null, true));
        announce(new OpinionGiven(person(301), MATTER, null));
        announce(new OpinionGiven(person(302), MATTER, null));
        fire("userTask_giveOpinion");
        announce(new LegalityReviewed(SOMEBODY, MATTER, null));
        fire("userTask_reviewLegality");
        announce(new ReviewApproved(SOMEBODY, MATTER, null, true));
    }
}
