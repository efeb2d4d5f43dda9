package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.DrafterSucceeded;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.workflow.HandOverWork.HandedOver;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.springframework.beans.factory.annotation.Autowired;

class HandoverTraceTest extends OperationsTrace {

    private static final Actor HEAD = person(31, Role.DEPARTMENT_HEAD);

    @Autowired SuspendReport suspending;

    @Test
    void everything_goes_to_the_first_who_may_have_it_and_what_nobody_may_have_stays() throws Exception {
        drafting();
        transferring.transfer(DRAFTER_22, draftOf(22), 121, "先行集中");
        lending.lend(DRAFTER_21, draftOf(22), 123, "补数据");

        assertThat(handing.pieces(SECURITY, 121)).hasSize(2).allSatisfy(piece ->
                assertThat(piece.takers()).extracting(Person::id).containsExactly(122L, 123L));
        List<HandedOver> done = handing.handOver(SECURITY, 121, List.of(OFFICE.id(), 122L), "调离");

        assertThat(done).hasSize(2).allSatisfy(one -> assertThat(one.to().id()).isEqualTo(122));
        assertThat(List.of(info(draftOf(21)), info(draftOf(22)))).allSatisfy(task -> {
            assertThat(task.assigneeId()).isEqualTo(122);
            assertThat(task.standing()).isEqualTo(TaskInfo.Standing.NEW);
        });
        assertThat(handing.pieces(SECURITY, 121)).isEmpty();
    }

    @Test
    void what_nobody_can_take_is_listed_and_stays() throws Exception {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        assertThat(handing.handOver(SECURITY, 1, List.of(OFFICE.id()), "调离")).extracting(HandedOver::to).containsOnlyNulls();
        assertThat(info(task).assigneeId()).isEqualTo(1);
        refused(TaskWordMissing.class, () -> handing.handOver(SECURITY, 1, List.of(2L), ""));
        refused(NotPermitted.class, () -> handing.handOver(COORDINATOR_2, 1, List.of(2L), "我要"));
        refused(NotPermitted.class, () -> handing.pieces(COORDINATOR_2, 1));
    }

    @Test
    void what_was_done_for_another_goes_back_to_that_person_and_what_a_substitute_has_is_handed_over() throws Exception {
        when(substitutes.of(121)).thenReturn(Optional.of(named(123)));
        String task = drafting();
        assertThat(handing.handOver(SECURITY, 123, List.of(122L), "调离")).extracting(one -> one.to().id()).containsExactly(121L);
        assertThat(info(task).assigneeId()).isEqualTo(121);
        assertThat(info(task).standing().actingFor()).isNull();
    }

    @Test
    void a_substitute_who_succeeds_the_person_does_the_section_in_the_own_name() throws Exception {
        when(substitutes.of(121)).thenReturn(Optional.of(named(123)));
        String task = drafting();
        handing.handOver(SECURITY, 121, List.of(123L), "调离");
        assertThat(info(task).assigneeId()).isEqualTo(123);
        assertThat(info(task).standing()).isEqualTo(TaskInfo.Standing.NEW);
    }

    @Test
    void a_section_under_review_comes_back_to_the_successor_and_not_to_who_left() throws Exception {
        elsewhere();
        assertThat(handing.pieces(SECURITY, 121)).singleElement().satisfies(piece -> {
            assertThat(piece.task()).isNull();
            assertThat(piece.section().sectionId()).isEqualTo(21);
            assertThat(piece.takers()).extracting(Person::id).containsExactly(122L, 123L);
        });
        assertThat(handing.handOver(SECURITY, 121, List.of(OFFICE.id(), 122L), "调离")).singleElement()
                .satisfies(done -> assertThat(done.to().id()).isEqualTo(122));

        announce(new SectionReviewed(HEAD, REPORT, 21, false));
        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(122);
    }

    @Test
    void nobody_succeeds_in_a_section_who_has_it_under_review_and_none_whose_report_stands_still() throws Exception {
        elsewhere();
        taking.claim(HEAD, reviewOf21());
        when(sectionHands.successors(21)).thenReturn(people(HEAD, DRAFTER_23));
        assertThat(handing.pieces(SECURITY, 121)).singleElement().satisfies(piece -> assertThat(piece.takers()).extracting(Person::id).containsExactly(123L));
        assertThat(handing.handOver(SECURITY, 121, List.of(HEAD.id()), "调离")).extracting(HandedOver::to).containsOnlyNulls();

        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
        suspending.suspend(COORDINATOR_1, REPORT, "停");
        assertThat(handing.handOver(SECURITY, 121, List.of(123L), "调离")).singleElement().satisfies(done -> {
            assertThat(done.to()).isNull();
            assertThat(done.suspended()).isTrue();
        });
        verify(sectionHands, never()).passOn(any(), anyLong(), anyLong(), any());
    }

    /** Section 21 is under review; drafting says so and lets another drafter succeed. */
    private void elsewhere() throws Exception {
        drafting();
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
        when(sectionHands.elsewhere(121)).thenReturn(List.of(section(21)));
        when(sectionHands.successors(21)).thenReturn(people(DRAFTER_22, DRAFTER_23));
        doAnswer(call -> {
            events.publishEvent(new DrafterSucceeded(call.getArgument(0), REPORT, 21, 121, call.getArgument(2)));
            return null;
        }).when(sectionHands).passOn(any(), anyLong(), anyLong(), any());
    }

    private String reviewOf21() {
        return tasks.createTaskQuery().taskDefinitionKey("userTask_reviewSection").processInstanceBusinessKey("section-21").singleResult().getId();
    }

    @Test
    void who_reaches_for_a_task_that_another_holds_is_told_so() {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        assertThatThrownBy(() -> taking.claim(COORDINATOR_2, task)).isInstanceOfSatisfying(OutOfStep.class, late -> assertThat(late.code()).isEqualTo("taskHeld"));
        assertThat(info(task).assigneeId()).isEqualTo(1);
    }
}
