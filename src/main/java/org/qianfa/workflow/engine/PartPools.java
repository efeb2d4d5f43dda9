package org.qianfa.workflow.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** To whom the steps of a process are offered, those that are still to come among them; read from its diagram. */
@Component
public class PartPools {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final RepositoryService repository;
    private final TaskService tasks;
    private final ModelProperties properties;

    PartPools(RepositoryService repository, TaskService tasks, ModelProperties properties) {
        this.repository = repository;
        this.tasks = tasks;
        this.properties = properties;
    }

    /** @return names of pools, of all steps of the task's process that are nobody's in person */
    public List<String> of(Task task) {
        String definition = task.getProcessDefinitionId();
        UnaryOperator<String> filled = expression -> VARIABLE.matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(tasks.getVariable(task.getId(), found.group(1)))));
        return repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .filter(step -> properties.property(definition, step.getId(), ModelProperties.PERSONAL).isEmpty())
                .flatMap(step -> step.getCamundaCandidateGroupsList().stream()).map(filled).distinct().toList();
    }
}
