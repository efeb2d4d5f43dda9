package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.MarkBegun;
import org.qianfa.drafting.TextWorkedOn;
import org.qianfa.figures.FigureWorkBegun;
import org.qianfa.people.UnitKind;
import org.qianfa.review.AnnotationBegun;
import org.qianfa.review.AnswerBegun;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionsAnswered;
import org.qianfa.review.SettlementBegun;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Piecework;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.SecrecyWorkBegun;
import org.springframework.beans.factory.annotation.Autowired;

/** Work kept bit by bit beside a step is refused while somebody else has the step, and while the report stands still. */
class PieceworkTraceTest extends WithdrawalTrace {

    private static final Actor LEGALITY_2 = person(82, Role.LEGALITY_REVIEWER);
    private static final Actor ADVISER_3 = person(303, Role.LEGAL_ADVISER);
    private static final Actor SECRECY_2 = person(96, Role.SECRECY_REVIEWER);

    @Autowired SuspendReport suspending;

    @BeforeEach
    void aTown() {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.TOWN));
        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
        when(adviserHands.suitable(any())).thenReturn(List.of(303L));
    }

    @Test
    void single_answers_are_written_by_whoever_has_the_answering_and_by_drafters_of_what_is_answered() throws Exception {
        replied(301);
        AnswerBegun mine = new AnswerBegun(COORDINATOR_1, REPORT, MATTER);
        AnswerBegun others = new AnswerBegun(COORDINATOR_2, REPORT, MATTER);
        allowed(mine);
        allowed(others);
        taking.claim(COORDINATOR_1, only());
        allowed(mine);
        refused("taskHeld", others);
        allowed(new AnswerBegun(DRAFTER_21, REPORT, MATTER));

        lending.lend(COORDINATOR_1, only(), 2, "请答复");
        allowed(others);
        refused("taskDelegated", mine);
        lending.giveBack(COORDINATOR_2, only(), "已答复");
        standsStill(mine);
        standsStill(new AnswerBegun(DRAFTER_21, REPORT, MATTER));
    }

    @Test
    void an_author_settles_single_answers_as_long_as_the_confirmation_is_open() throws Exception {
        replied(301, 302);
        SettlementBegun settling = new SettlementBegun(ADVISER_1, REPORT, MATTER);
        refused("outOfStep", settling);
        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(301L, 302L)));
        allowed(settling);
        refused("taskHeld", new SettlementBegun(ADVISER_3, REPORT, MATTER));
        standsStill(settling);
    }

    @Test
    void annotations_are_written_by_those_called_by_who_helps_them_and_by_the_reviewer_who_has_the_review() throws Exception {
        checked();
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        announce(new CompletenessChecked(LEGALITY, MATTER, REPORT, true));
        AnnotationBegun helping = new AnnotationBegun(ADVISER_3, REPORT, MATTER);
        allowed(new AnnotationBegun(LEGALITY_2, REPORT, MATTER));
        taking.claim(LEGALITY, tasks.createTaskQuery().taskDefinitionKey("userTask_reviewLegality").singleResult().getId());
        allowed(new AnnotationBegun(LEGALITY, REPORT, MATTER));
        refused("taskHeld", new AnnotationBegun(LEGALITY_2, REPORT, MATTER));
        allowed(new AnnotationBegun(ADVISER_1, REPORT, MATTER));

        refused("taskHeld", helping);
        String task = tasks.createTaskQuery().taskAssignee("301").singleResult().getId();
        lending.lend(ADVISER_1, task, 303, "请核对依据");
        allowed(helping);
        allowed(new AnnotationBegun(ADVISER_1, REPORT, MATTER));
        lending.giveBack(ADVISER_3, task, "已核对");
        refused("taskHeld", helping);
        standsStill(new AnnotationBegun(ADVISER_1, REPORT, MATTER));
    }

    @Test
    void the_text_the_marks_on_it_and_the_masks_are_kept_by_whoever_has_the_step() throws Exception {
        assertThat(drafting()).isNotEmpty();
        allowed(new TextWorkedOn(DRAFTER_21, REPORT));
        standsStill(new TextWorkedOn(DRAFTER_21, REPORT));
        standsStill(new MarkBegun(DRAFTER_21, REPORT));
        endEverything();
        consolidated();
        withdraw(COORDINATOR_1, "userTask_consultDepartment");
        allowed(new TextWorkedOn(COORDINATOR_1, REPORT));
        refused("taskHeld", new TextWorkedOn(COORDINATOR_2, REPORT));
        allowed(new MarkBegun(COORDINATOR_1, REPORT));
        refused("taskHeld", new MarkBegun(COORDINATOR_2, REPORT));
        standsStill(new MarkBegun(COORDINATOR_1, REPORT));
    }

    @Test
    void what_is_found_for_secrecy_is_kept_by_whoever_has_the_review() throws Exception {
        replied();
        announce(new DeputyLeaderReviewed(DEPUTY, REPORT, null));
        allowed(new SecrecyWorkBegun(SECRECY_2, REPORT));
        taking.claim(SECRECY, only());
        allowed(new SecrecyWorkBegun(SECRECY, REPORT));
        refused("taskHeld", new SecrecyWorkBegun(SECRECY_2, REPORT));
        standsStill(new SecrecyWorkBegun(SECRECY, REPORT));
    }

    @Test
    void figures_are_kept_by_whoever_gives_them_and_by_the_coordinator_and_not_while_the_report_stands_still() throws Exception {
        when(figureRequests.request(61)).thenReturn(CollectionTrace.requested(61));
        when(figureRequests.beginCollection(REPORT)).thenReturn(ids(61));
        drafting();
        String task = tasks.createTaskQuery().taskDefinitionKey("userTask_giveFigures").singleResult().getId();
        allowed(new FigureWorkBegun(DRAFTER_22, REPORT, 61L));
        taking.claim(DRAFTER_21, task);
        allowed(new FigureWorkBegun(DRAFTER_21, REPORT, 61L));
        refused("taskHeld", new FigureWorkBegun(DRAFTER_22, REPORT, 61L));
        allowed(new FigureWorkBegun(COORDINATOR_1, REPORT, 61L));
        allowed(new FigureWorkBegun(DRAFTER_22, REPORT, null));
        standsStill(new FigureWorkBegun(COORDINATOR_1, REPORT, null));
    }

    private void allowed(Piecework piece) {
        assertThatCode(() -> begin(piece)).doesNotThrowAnyException();
    }

    private void refused(String code, Piecework piece) {
        refused(OutOfStep.class, () -> begin(piece));
        assertThatThrownBy(() -> begin(piece)).isInstanceOfSatisfying(OutOfStep.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private void standsStill(Piecework piece) throws Exception {
        suspending.suspend(COORDINATOR_1, REPORT, "停");
        refused("reportSuspended", piece);
        suspending.resume(COORDINATOR_1, REPORT, "续");
        allowed(piece);
    }

    private void begin(Piecework piece) {
        transaction.executeWithoutResult(status -> events.publishEvent(piece));
    }
}
