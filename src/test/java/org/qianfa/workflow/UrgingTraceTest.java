package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.DISTRICT_SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.qianfa.workflow.TaskRefusal.UrgedToday;
import org.qianfa.workflow.TaskRefusal.UrgesOwnTask;

class UrgingTraceTest extends OperationsTrace {

    private static final Actor SUPERVISOR = new Actor(800, "s", "督", 30, null, Set.of(new Grant(DISTRICT_SUPERVISOR, 30, null)));
    private static final Actor ELSEWHERE = new Actor(801, "e", "别", 31, null, Set.of(new Grant(DISTRICT_SUPERVISOR, 31, null)));

    @Test
    void whoever_waits_urges_once_a_day_by_the_house_calendar() throws Exception {
        String task = drafting();
        clock.set(Instant.parse("2098-12-31T15:59:00Z"));
        urging.urge(COORDINATOR_1, task, "请抓紧");

        assertThat(info(task).standing().urge()).isEqualTo(new TaskInfo.Urge(Instant.parse("2098-12-31T15:59:00Z"), 1, "请抓紧"));
        verify(journal).record(eq(COORDINATOR_1), eq("UrgeTask"), any(), eq("请抓紧"), eq("userTask_draftSection: 121"));
        refused(UrgedToday.class, () -> urging.urge(COORDINATOR_2, task, "再催"));

        clock.set(Instant.parse("2098-12-31T16:00:00Z"));
        urging.urge(COORDINATOR_2, task, "新年第一天");
        assertThat(info(task).standing().urge().by()).isEqualTo(2);
    }

    @Test
    void nobody_urges_what_is_the_own_or_nothing_to_wait_for() {
        String assigning = assigning();
        refused(UrgesOwnTask.class, () -> urging.urge(COORDINATOR_1, assigning, "催"));
        refused(NotFound.class, () -> urging.urge(OFFICE, assigning, "催"));
        refused(NotFound.class, () -> urging.urge(COORDINATOR_1, "nothing", "催"));
        assertThat(urging.offered(COORDINATOR_1, List.of(assigning, "nothing"))).isEmpty();
    }

    @Test
    void the_district_above_urges_and_no_other_one() throws Exception {
        when(directory.unit(UNIT)).thenReturn(new Unit(UNIT, "云溪", "云溪", UnitKind.STREET, 30L, "云", "X", "0000000000"));
        String task = drafting();
        refused(NotFound.class, () -> urging.urge(ELSEWHERE, task, "催"));
        refused(TaskWordMissing.class, () -> urging.urge(SUPERVISOR, task, " "));
        urging.urge(SUPERVISOR, task, "区里在等");
        assertThat(info(task).standing().urge().word()).isEqualTo("区里在等");
    }

    @Test
    void who_did_the_step_before_urges_the_next() throws Exception {
        drafting();
        announce(new SectionSubmitted(DRAFTER_21, REPORT, 21));
        String review = tasks.createTaskQuery().taskDefinitionKey("userTask_reviewSection").singleResult().getId();

        refused(NotFound.class, () -> urging.urge(DRAFTER_22, review, "催"));
        assertThat(urging.offered(DRAFTER_22, List.of(review))).isEmpty();
        assertThat(urging.offered(DRAFTER_21, List.of(review))).containsExactly(review);
        assertThat(urging.offered(COORDINATOR_1, List.of(review))).containsExactly(review);
        urging.urge(DRAFTER_21, review, "请审核");
        assertThat(info(review).standing().urge().by()).isEqualTo(121);
    }

    @Test
    void the_next_holder_was_not_urged_and_has_not_seen_it() throws Exception {
        String task = drafting();
        seeing.see(DRAFTER_22, task);
        assertThat(info(task).standing().seenAt()).isNull();
        seeing.see(DRAFTER_21, task);
        Instant first = info(task).standing().seenAt();
        assertThat(first).isNotNull();
        seeing.see(DRAFTER_21, task);
        assertThat(info(task).standing().seenAt()).isEqualTo(first);
        urging.urge(COORDINATOR_1, task, "催");

        transferring.transfer(DRAFTER_21, task, 123, "调整分工");
        assertThat(info(task).standing()).isEqualTo(TaskInfo.Standing.NEW);
    }
}
