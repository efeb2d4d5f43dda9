package org.qianfa.workflow.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.TaskRefusal;
import org.qianfa.workflow.TaskRefusal.UrgedToday;
import org.qianfa.workflow.TaskRefusal.UrgesOwnTask;
import org.qianfa.workflow.UrgeTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class UrgeTaskService implements UrgeTask {

    private final TaskDesk desk;
    private final Waiters waiters;
    private final Urges urges;
    private final Clock clock;

    UrgeTaskService(TaskDesk desk, Waiters waiters, Urges urges, Clock clock) {
        this.desk = desk;
        this.waiters = waiters;
        this.urges = urges;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> offered(Actor by, Collection<String> taskIds) {
        return taskIds.stream().filter(id -> waits(by, id)).toList();
    }

    private boolean waits(Actor by, String taskId) {
        try {
            TaskInfo task = desk.task(taskId);
            return !TaskDesk.mayDo(by, task) && waiters.waitFor(by, task);
        } catch (NotFound doneMeanwhile) {
            return false;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public TaskInfo urgeable(Actor by, String taskId) {
        TaskInfo task = desk.task(taskId);
        if (!TaskDesk.mayDo(by, task) && !waiters.waitFor(by, task)) {
            throw new NotFound("task", taskId);
        }
        return task;
    }

    @Override
    public void urge(Actor by, String taskId, String word) throws TaskRefusal {
        desk.locked(taskId);
        TaskInfo task = urgeable(by, taskId);
        if (TaskDesk.mayDo(by, task)) {
            throw new UrgesOwnTask();
        }
        String said = TaskDesk.requireWord(word);
        Instant now = clock.instant();
        Urge last = task.standing().urge();
        if (last != null && day(last.at()).equals(day(now))) {
            throw new UrgedToday();
        }
        urges.urge(task, new Urge(now, by.id(), said));
        desk.record(by, "UrgeTask", task, said, task.assigneeId() == null ? String.join(", ", task.pools()) : String.valueOf(task.assigneeId()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
