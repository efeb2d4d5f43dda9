package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReviewerMissing;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.people.Duty;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.TaskRefusal.ActsForAnother;

class SubstitutionTraceTest extends OperationsTrace {

    @Test
    void a_personal_task_that_comes_up_while_its_person_is_away_goes_to_the_substitute() {
        away(121, 123);
        String task = drafting();

        assertThat(info(task).assigneeId()).isEqualTo(123);
        assertThat(info(task).standing().actingFor()).isEqualTo(121);
        assertThat(info(draftOf(22)).standing().actingFor()).isNull();
        verify(mandates).give(123, 121, Duty.DRAFT_SECTION, 21);
        verify(journal).record(isNull(), eq("SubstituteTask"), any(), isNull(), eq("userTask_draftSection: 121 → 123"));

        announce(new SectionSubmitted(DRAFTER_23, REPORT, 21));
        verify(mandates).end(123, 121, Duty.DRAFT_SECTION, 21);
    }

    @Test
    void when_the_person_is_back_a_returned_section_comes_to_the_person() {
        away(121, 123);
        drafting();
        announce(new SectionSubmitted(DRAFTER_23, REPORT, 21));
        when(substitutes.of(121)).thenReturn(Optional.empty());
        announce(new SectionReviewed(COORDINATOR_1, REPORT, 21, false));

        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(121);
        assertThat(info(draftOf(21)).standing().actingFor()).isNull();
    }

    @Test
    void tasks_of_a_post_stay_in_their_pool() {
        away(1, 2);
        String task = assigning();
        assertThat(info(task).assigneeId()).isNull();
        assertThat(info(task).standing()).isEqualTo(TaskInfo.Standing.NEW);
    }

    @Test
    void who_lacks_the_post_or_would_review_the_own_text_does_not_stand_in() throws Exception {
        away(121, OFFICE.id());
        away(122, 123);
        doThrow(new ReviewerMissing("一、")).when(sectionHands).lend(isNull(), eq(22L), eq(123L));
        drafting();

        assertThat(info(draftOf(21)).assigneeId()).isEqualTo(121);
        assertThat(info(draftOf(22)).assigneeId()).isEqualTo(122);
        verify(mandates, never()).give(anyLong(), anyLong(), any(), anyLong());
    }

    @Test
    void a_substitute_does_not_hand_the_task_on_and_the_person_takes_it_back() throws Exception {
        away(121, 123);
        String task = drafting();
        refused(ActsForAnother.class, () -> transferring.transfer(DRAFTER_23, task, 122, "忙"));
        refused(ActsForAnother.class, () -> lending.lend(DRAFTER_23, task, 122, "忙"));
        refused(NotFound.class, () -> lending.takeBack(COORDINATOR_1, task, "急"));

        lending.takeBack(DRAFTER_21, task, "已返岗");

        assertThat(info(task).assigneeId()).isEqualTo(121);
        assertThat(info(task).standing().actingFor()).isNull();
        verify(mandates).end(123, 121, Duty.DRAFT_SECTION, 21);
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
    }

    private void away(long person, long substitute) {
        when(substitutes.of(person)).thenReturn(Optional.of(named(substitute)));
    }
}
