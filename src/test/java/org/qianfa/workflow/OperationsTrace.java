package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;
import static org.qianfa.shared.Role.DRAFTER;
import static org.qianfa.shared.Role.SECURITY_ADMIN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.drafting.DrafterChanged;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.people.Person;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A street's report on which people hand their work on; drafting answers as its contract says. */
abstract class OperationsTrace extends ProcessTest {

    static final Actor COORDINATOR_1 = person(1, COORDINATOR);
    static final Actor COORDINATOR_2 = person(2, COORDINATOR);
    static final Actor OFFICE = person(3, Role.OFFICE);
    static final Actor DRAFTER_21 = person(121, DRAFTER);
    static final Actor DRAFTER_22 = person(122, DRAFTER);
    static final Actor DRAFTER_23 = person(123, DRAFTER);
    static final Actor SECURITY = person(9, SECURITY_ADMIN);

    @Autowired TakeTask taking;
    @Autowired TransferTask transferring;
    @Autowired LendTask lending;
    @Autowired TaskPaths paths;
    @Autowired UrgeTask urging;
    @Autowired SeeTask seeing;
    @Autowired HandOverWork handing;
    @Autowired OpenTasks openTasks;
    @Autowired HouseClock clock;

    /** Who drafts which section, as drafting keeps it. */
    final Map<Long, Long> drafters = new HashMap<>();

    @BeforeEach
    void aStreetAndItsPeople() throws Exception {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.STREET));
        when(directory.holding(COORDINATOR, UNIT)).thenReturn(people(COORDINATOR_1, COORDINATOR_2));
        when(directory.holdingInDepartment(DRAFTER, DEPARTMENT)).thenReturn(people(DRAFTER_21, DRAFTER_22, DRAFTER_23));
        when(directory.person(anyLong())).thenAnswer(call -> named(call.getArgument(0)));
        drafters.putAll(Map.of(21L, 121L, 22L, 122L));
        when(sectionHands.suitable(anyLong())).thenAnswer(call -> people(DRAFTER_21, DRAFTER_22, DRAFTER_23).stream()
                .filter(person -> person.id() != drafters.get((Long) call.getArgument(0))).toList());
        doAnswer(call -> {
            long section = call.getArgument(1);
            long from = drafters.put(section, call.getArgument(2));
            events.publishEvent(new DrafterChanged(call.getArgument(0), REPORT, section, from, call.getArgument(2)));
            return null;
        }).when(sectionHands).handOver(any(), anyLong(), anyLong(), any());
    }

    @AfterEach
    void theClockGoesOn() {
        clock.set(null);
    }

    /** The coordinators' first task. */
    String assigning() {
        announce(new CycleOpened(COORDINATOR_1, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        return tasks.createTaskQuery().taskDefinitionKey("userTask_assignSections").singleResult().getId();
    }

    /** The task of section 21's drafter; section 22 waits too. */
    String drafting() {
        assigning();
        announce(new SectionsAssigned(COORDINATOR_1, REPORT, ids(21, 22)));
        return draftOf(21);
    }

    String draftOf(long section) {
        return tasks.createTaskQuery().taskDefinitionKey("userTask_draftSection").processInstanceBusinessKey("section-" + section).singleResult().getId();
    }

    TaskInfo info(String taskId) {
        return openTasks.openTasks().stream().filter(task -> task.taskId().equals(taskId)).findFirst().orElseThrow();
    }

    /** The refusal, and that nothing moved and nothing was written down. */
    void refused(Class<? extends Throwable> refusal, ThrowingCallable act) {
        List<String> before = hands();
        Mockito.clearInvocations(journal);
        assertThatThrownBy(act).isInstanceOf(refusal);
        assertThat(hands()).isEqualTo(before);
        Mockito.verifyNoInteractions(journal);
    }

    private List<String> hands() {
        return tasks.createTaskQuery().orderByTaskId().asc().list().stream().map(OperationsTrace::hand).toList();
    }

    private static String hand(Task task) {
        return task.getId() + " " + task.getAssignee() + " " + task.getOwner() + " " + task.getDelegationState();
    }

    static List<Person> people(Actor... actors) {
        return Arrays.stream(actors).map(actor -> named(actor.id())).toList();
    }

    static Person named(long id) {
        return new Person(id, "u" + id, "某" + id, UNIT, DEPARTMENT);
    }
}
