package org.qianfa.workflow.hands;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.InterventionReasonMissing;
import org.qianfa.workflow.MoveObstacle;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TokenNotMovable;
import org.qianfa.workflow.hands.Interventions.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MoveTokenService implements MoveToken {

    private static final String REHEARSED = "?";

    private final Movable movable;
    private final KeptSteps kept;
    private final Rehearsal rehearsal;
    private final Interventions interventions;

    MoveTokenService(Movable movable, KeptSteps kept, Rehearsal rehearsal, Interventions interventions) {
        this.movable = movable;
        this.kept = kept;
        this.rehearsal = rehearsal;
        this.interventions = interventions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Token> tokens(Actor by, long reportId) {
        interventions.requireAdministrator(by);
        return movable.ofReport(reportId).stream().map(this::token).toList();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Consequences preview(Actor by, String taskId, String target) throws Refusal {
        interventions.requireAdministrator(by);
        Task task = movable(taskId, target);
        TaskInfo info = info(taskId);
        return rehearsal.tried(List.of(info), () -> put(by, info, task, target, REHEARSED));
    }

    @Override
    public void move(Actor by, String taskId, String target, String reason) throws Refusal {
        interventions.requireAdministrator(by);
        Task task = movable(taskId, target);
        String why = InterventionReasonMissing.required(reason);
        TaskInfo moved = info(taskId);
        put(by, moved, task, target, why);
        interventions.record(by, Kind.MOVED, moved.reportId(), moved.unitId(), new Steps(moved.taskKey(), target), why);
    }

    private void put(Actor by, TaskInfo info, Task task, String target, String reason) throws Refusal {
        kept.takeBack(by, info, target, reason);
        movable.move(task, target);
    }

    private Task movable(String taskId, String target) throws TokenNotMovable {
        if (movable.suspended(taskId)) {
            throw new OutOfStep("the report is suspended", "reportSuspended");
        }
        Task task = movable.task(taskId).orElseThrow(() -> new NotFound("task", taskId));
        Optional<MoveObstacle> obstacle = movable.obstacle(task);
        if (obstacle.isPresent()) {
            throw new TokenNotMovable(obstacle.get());
        }
        if (!movable.targets(task).contains(target)) {
            throw new TokenNotMovable(MoveObstacle.NOT_PASSED);
        }
        return task;
    }

    private TaskInfo info(String taskId) {
        return movable.info(taskId).orElseThrow(() -> new NotFound("task", taskId));
    }

    private Token token(TaskInfo info) {
        Task task = movable.task(info.taskId()).orElseThrow(() -> new NotFound("task", info.taskId()));
        Optional<MoveObstacle> obstacle = movable.obstacle(task);
        List<String> targets = obstacle.isPresent() ? List.of() : movable.targets(task);
        MoveObstacle why = obstacle.orElse(targets.isEmpty() ? MoveObstacle.NOT_PASSED : null);
        return new Token(info.taskId(), info.taskKey(), info.name(), Movable.process(task), info.assigneeId(), info.personal(),
                info.openedAt(), info.dueAt(), targets, why);
    }
}
