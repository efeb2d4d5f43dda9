package org.qianfa.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What a user task declares about itself in the diagram: its page, whether it is personal, what happens after rework. */
@Component
public class ModelProperties {

    public static final String PAGE = "page";
    public static final String PERSONAL = "personal";
    /** The steps that may be taken back before anybody opened the task, with commas between; the one done last counts. */
    public static final String BACK_TO = "backTo";
    public static final String AFTER_REWORK = "afterRework";
    /** Where the review goes on after rework if who returned the report wants it back by the shortest way. */
    public static final String STRAIGHT_BACK = "straightBack";
    /** The reviews passed before to which the step may return the report, parted by commas. */
    public static final String RETURNS_TO = "returnsTo";

    private final RepositoryService repository;

    ModelProperties(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whether the diagram has this element. */
    boolean has(String processDefinitionId, String element) {
        return repository.getBpmnModelInstance(processDefinitionId).getModelElementById(element) != null;
    }

    public Optional<String> property(String processDefinitionId, String taskKey, String name) {
        UserTask task = repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey);
        if (task == null || task.getExtensionElements() == null) {
            return Optional.empty();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue).findFirst();
    }
}
