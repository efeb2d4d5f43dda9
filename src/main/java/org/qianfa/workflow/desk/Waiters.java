package org.qianfa.workflow.desk;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Who waits for a task without being able to do it. */
@Component
class Waiters {

    private final Directory directory;
    private final HistoryService history;

    Waiters(Directory directory, HistoryService history) {
        this.directory = directory;
        this.history = history;
    }

    /** The coordinator of the unit, a supervisor of the unit or the one above, whose task it is, or who did the step before. */
    boolean waitFor(Actor by, TaskInfo task) {
        return by.holds(Role.COORDINATOR, task.unitId()) || supervises(by, task.unitId()) || TaskDesk.isPrincipal(by, task)
                || by.worksIn(task.unitId()) && didTheStepBefore(by, task);
    }

    private boolean supervises(Actor by, long unit) {
        if (!by.holds(Role.DISTRICT_SUPERVISOR) || by.holds(Role.DISTRICT_SUPERVISOR, unit)) {
            return by.holds(Role.DISTRICT_SUPERVISOR);
        }
        Long above = directory.unit(unit).parentId();
        return above != null && by.holds(Role.DISTRICT_SUPERVISOR, above);
    }

    boolean didTheStepBefore(Actor by, TaskInfo task) {
        HistoricTaskInstance now = history.createHistoricTaskInstanceQuery().taskId(task.taskId()).singleResult();
        List<HistoricTaskInstance> before = now == null ? List.of() : history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(keyOf(now)).finishedBefore(now.getStartTime())
                .orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1);
        return before.stream().anyMatch(last -> Long.toString(by.id()).equals(last.getAssignee()));
    }

    private String keyOf(HistoricTaskInstance task) {
        return history.createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }
}
