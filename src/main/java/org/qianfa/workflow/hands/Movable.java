package org.qianfa.workflow.hands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.MoveObstacle;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.ReportTasks;
import org.springframework.stereotype.Component;

/** Which tokens may be put to which steps. */
@Component
class Movable {

    /** Steps the business can be taken back to, see {@link KeptSteps}. Everywhere else a matter or request knows its own step. */
    static final Map<String, List<String>> STEPS = Map.of("reportReview", List.of("userTask_checkDocument",
            "userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy", "userTask_recordDiscussion", "userTask_signReport"),
            "release", List.of("userTask_reviewFirst", "userTask_reviewSecond", "userTask_reviewFinal"),
            "sectionDrafting", List.of("userTask_draftSection", "userTask_reviewSection"));

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ReportTasks known;

    Movable(TaskService tasks, RuntimeService runtime, HistoryService history, ReportTasks known) {
        this.known = known;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
    }

    List<TaskInfo> ofReport(long reportId) {
        return known.ofReport(reportId);
    }

    Optional<TaskInfo> info(String taskId) {
        return known.task(taskId);
    }

    Optional<Task> task(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().active().taskId(taskId).singleResult());
    }

    /** Whether its report stands still. */
    boolean suspended(String taskId) {
        return tasks.createTaskQuery().suspended().taskId(taskId).count() > 0;
    }

    /** Why the token does not move at all; empty if it does. */
    Optional<MoveObstacle> obstacle(Task task) {
        if (!STEPS.getOrDefault(process(task), List.of()).contains(task.getTaskDefinitionKey())) {
            return Optional.of(MoveObstacle.REMEMBERED);
        }
        ActivityInstance root = runtime.getActivityInstance(task.getProcessInstanceId());
        boolean alone = root.getChildActivityInstances().length == 1 && root.getChildTransitionInstances().length == 0
                && root.getChildActivityInstances()[0].getActivityId().equals(task.getTaskDefinitionKey());
        return alone ? Optional.empty() : Optional.of(MoveObstacle.PARALLEL);
    }

    /** Steps before its own which this very process has finished: what later gateways ask for was decided there. */
    List<String> targets(Task task) {
        List<String> steps = STEPS.getOrDefault(process(task), List.of());
        return steps.stream().limit(Math.max(0, steps.indexOf(task.getTaskDefinitionKey())))
                .filter(step -> history.createHistoricActivityInstanceQuery().processInstanceId(task.getProcessInstanceId())
                        .activityId(step).finished().count() > 0).toList();
    }

    /** The new step begins first, so that the process never stands empty. */
    void move(Task task, String target) {
        String token = runtime.getActivityInstance(task.getProcessInstanceId()).getActivityInstances(task.getTaskDefinitionKey())[0].getId();
        runtime.createProcessInstanceModification(task.getProcessInstanceId()).startBeforeActivity(target)
                .cancelActivityInstance(token).execute();
    }

    static String process(Task task) {
        return task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    }
}
