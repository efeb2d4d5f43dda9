package org.qianfa.workflow.handing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.persistence.TaskMarks;
import org.qianfa.workflow.projection.TaskInfos;
import org.springframework.stereotype.Component;

/** The open tasks that are somebody's, whoever has them now. */
@Component
class Belongings {

    private final TaskService tasks;
    private final TaskInfos infos;
    private final TaskMarks marks;

    Belongings(TaskService tasks, TaskInfos infos, TaskMarks marks) {
        this.tasks = tasks;
        this.infos = infos;
        this.marks = marks;
    }

    /** Held, lent to others, or left to a substitute; the most pressing first. */
    List<TaskInfo> of(long personId) {
        String person = Long.toString(personId);
        Stream<Task> held = tasks.createTaskQuery().taskAssignee(person).list().stream();
        Stream<Task> lent = tasks.createTaskQuery().taskOwner(person).taskDelegationState(DelegationState.PENDING).list().stream();
        Stream<Task> left = marks.actedFor(personId).stream().flatMap(id -> tasks.createTaskQuery().taskId(id).list().stream());
        return Stream.of(held, lent, left).flatMap(all -> all).map(infos::of).distinct()
                .sorted(Comparator.comparing(TaskInfo::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** What a person holds for another belongs to the other. */
    static long ownerOf(TaskInfo task) {
        TaskInfo.Standing standing = task.standing();
        Long other = standing.delegatedBy() != null ? standing.delegatedBy() : standing.actingFor();
        return other == null ? task.assigneeId() : other;
    }
}
