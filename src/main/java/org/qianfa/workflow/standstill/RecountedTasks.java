package org.qianfa.workflow.standstill;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.PlanRecounted;
import org.qianfa.workflow.process.PlanTerms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives open tasks the dates of a plan that was counted anew, by what their diagram says of their date. Those of a report
 * that stands still keep theirs until it goes on, and those of one that was opened again have terms of their own.
 */
@Component
class RecountedTasks {

    private static final Pattern PLANNED = Pattern.compile("\\$\\{dueDates\\.of(?:Report)?\\((?:cycleId|reportId), '(\\w+)'\\)}");
    private static final Pattern DRAFTED = Pattern.compile("\\$\\{dueDates\\.of(?:Section|Figures)\\(\\w+\\)}");
    private static final Pattern REVIEWED = Pattern.compile("\\$\\{matterFacts\\.due\\(matterId\\)}");

    private final TaskService tasks;
    private final RepositoryService repository;
    private final PlanTerms terms;
    private final TaskDates dates;

    RecountedTasks(TaskService tasks, RepositoryService repository, PlanTerms terms, TaskDates dates) {
        this.tasks = tasks;
        this.repository = repository;
        this.terms = terms;
        this.dates = dates;
    }

    @EventListener
    void on(PlanRecounted fact) {
        dates.tell(tasks.createTaskQuery().active().processVariableValueEquals("cycleId", fact.cycleId()).list().stream()
                .filter(task -> task.getDueDate() != null).flatMap(task -> milestone(task).flatMap(fact::of)
                        .flatMap(move -> terms.again(tasks.getVariables(task.getId()), move, task.getDueDate()))
                        .flatMap(due -> dates.move(task, due.toInstant())).stream()));
    }

    /** By which step of the plan the task is due. */
    private Optional<Milestone> milestone(Task task) {
        UserTask drawn = repository.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        String due = drawn.getCamundaDueDate();
        Matcher planned = PLANNED.matcher(due);
        if (planned.matches()) {
            return Optional.of(Milestone.valueOf(planned.group(1)));
        }
        return DRAFTED.matcher(due).matches() ? Optional.of(Milestone.SECTIONS_DRAFTED)
                : REVIEWED.matcher(due).matches() ? Optional.of(Milestone.LEGALITY_REVIEWED) : Optional.empty();
    }
}
