package org.qianfa.workflow.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.cooperation.OpenSteps;
import org.qianfa.people.Directory;
import org.qianfa.people.PoolMembers;
import org.qianfa.workflow.engine.Apart;
import org.qianfa.workflow.engine.PartPools;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpenStepsQuery implements OpenSteps {

    /** Advisers and reviewers judge on their own until the reply. */
    private static final Set<String> ON_ONES_OWN = Set.of("legalityReview", "countersign");

    /** What follows them happens by itself: it would not wait for anybody's countersign. */
    private static final Set<String> FOLLOWED_BY_NOBODY = Set.of("userTask_signReport", "userTask_reviewFinal", "userTask_confirmFigures",
            "userTask_judgeCorrection", "userTask_decideWithdrawal");

    private final TaskService tasks;
    private final HistoryService history;
    private final TaskMarks marks;
    private final PartPools pools;
    private final Directory directory;

    OpenStepsQuery(TaskService tasks, HistoryService history, TaskMarks marks, PartPools pools, Directory directory) {
        this.tasks = tasks;
        this.history = history;
        this.marks = marks;
        this.pools = pools;
        this.directory = directory;
    }

    @Override
    public Optional<Step> step(String taskId) {
        return task(taskId).flatMap(this::step);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> locked(String taskId) {
        marks.lock(taskId);
        return step(taskId);
    }

    @Override
    public Set<Long> barred(String taskId) {
        return task(taskId).map(this::barred).orElse(Set.of());
    }

    private Optional<Task> task(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).active().singleResult());
    }

    @Override
    public List<Step> ofReport(long reportId) {
        return tasks.createTaskQuery().processVariableValueEquals("reportId", reportId).active().orderByTaskCreateTime().asc().list().stream()
                .flatMap(task -> step(task).stream()).toList();
    }

    /** Empty if it belongs to no report, or is a countersign itself. */
    private Optional<Step> step(Task task) {
        Long report = id(task, "reportId");
        if (report == null || Apart.countersigns(task)) {
            return Optional.empty();
        }
        boolean countersign = !ON_ONES_OWN.contains(Apart.process(task));
        boolean after = countersign && !FOLLOWED_BY_NOBODY.contains(task.getTaskDefinitionKey());
        return Optional.of(new Step(task.getId(), task.getTaskDefinitionKey(), place(task), report, id(task, "sectionId"), person(task.getAssignee()),
                Apart.of(task), countersign, after));
    }

    private String place(Task task) {
        return history.createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    /** Whose turn is still to come says it then; and were all of them asked, nobody could go on. */
    private Set<Long> barred(Task task) {
        Set<Long> barred = new HashSet<>();
        if (Apart.of(task) != null) {
            PoolMembers.of(directory, pools.of(task)).forEach(person -> barred.add(person.id()));
            history.createHistoricTaskInstanceQuery().processInstanceId(task.getProcessInstanceId()).list().stream()
                    .map(done -> person(done.getAssignee())).filter(Objects::nonNull).forEach(barred::add);
        }
        if (task.getAssignee() != null) {
            barred.add(person(task.getAssignee()));
        }
        return barred;
    }

    private Long id(Task task, String variable) {
        return tasks.getVariable(task.getId(), variable) instanceof Number number ? number.longValue() : null;
    }

    private static Long person(String engineUser) {
        return engineUser == null ? null : Long.valueOf(engineUser);
    }
}
