package org.qianfa.workflow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Component;

/** Which step can be taken back where a task waits, and whether somebody has already begun with what followed from it. */
@Component
public class BackPaths {

    private static final String DONE = "completed";

    private final TaskService tasks;
    private final HistoryService history;
    private final ModelProperties model;
    private final TaskMarks marks;

    BackPaths(TaskService tasks, HistoryService history, ModelProperties model, TaskMarks marks) {
        this.tasks = tasks;
        this.history = history;
        this.model = model;
        this.marks = marks;
    }

    /**
     * Also where everything stands still; whoever asks refuses it there. Empty where the task is not open, or the diagram its
     * process began with lets nothing be taken back there.
     */
    public Optional<Before> before(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()).flatMap(this::before);
    }

    /** Of the steps the diagram declares, the one that was done last. */
    Optional<Before> before(Task task) {
        Optional<String> declared = model.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), ModelProperties.BACK_TO);
        return declared.flatMap(steps -> history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(key(task))
                .taskDefinitionKeyIn(steps.split(",")).taskDeleteReason(DONE).orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1).stream()
                .filter(last -> last.getAssignee() != null).findFirst()
                .map(last -> new Before(last.getTaskDefinitionKey(), Long.parseLong(last.getAssignee()), last.getId())));
    }

    /** The open tasks that stand where the step was the last one before them. */
    List<Task> after(String businessKey, String step) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).active().list().stream()
                .filter(task -> before(task).filter(back -> back.step().equals(step)).isPresent()).sorted(Comparator.comparing(Task::getId)).toList();
    }

    /** Nobody else moves them before this transaction ends. */
    void lockAfter(String businessKey, String step) {
        after(businessKey, step).forEach(task -> marks.lock(task.getId()));
    }

    /** Whether anybody has opened, taken or done the task, or one that came up together with it. */
    public boolean begun(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task != null && begun(task);
    }

    boolean begun(Task task) {
        List<Task> together = tasks.createTaskQuery().processInstanceBusinessKey(key(task)).taskDefinitionKey(task.getTaskDefinitionKey()).list();
        return together.stream().anyMatch(this::touched) || doneBeside(task);
    }

    /** Who a task was meant for from the start has not taken it. */
    private boolean touched(Task task) {
        boolean taken = task.getAssignee() != null
                && model.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), ModelProperties.PERSONAL).isEmpty();
        return taken || marks.of(task.getId()).seenAt() != null;
    }

    private boolean doneBeside(Task task) {
        return history.createHistoricTaskInstanceQuery().processInstanceId(task.getProcessInstanceId()).taskDefinitionKey(task.getTaskDefinitionKey())
                .taskDeleteReason(DONE).list().stream().map(HistoricTaskInstance::getEndTime).anyMatch(end -> !end.before(task.getCreateTime()));
    }

    private String key(Task task) {
        return history.createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    /** @param step element id @param by who did it @param taskId of the task that was done */
    public record Before(String step, long by, String taskId) {
    }
}
