package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.people.Person;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.HandOverWork.HandedOver;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;

class HandoverTraceTest extends OperationsTrace {

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
    void who_reaches_for_a_task_that_another_holds_is_told_so() {
        String task = assigning();
        taking.claim(COORDINATOR_1, task);
        assertThatThrownBy(() -> taking.claim(COORDINATOR_2, task)).isInstanceOfSatisfying(OutOfStep.class, late -> assertThat(late.code()).isEqualTo("taskHeld"));
        assertThat(info(task).assigneeId()).isEqualTo(1);
    }
}
