package org.qianfa.workflow.hands;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.qianfa.workflow.FailedJobs.Following;
import org.springframework.stereotype.Component;

/** Steps by the diagram: what they are called, and what comes after them. */
@Component
class DiagramSteps {

    private static final String ROLE_FROM_PLACE = "@";

    private final RepositoryService repository;

    DiagramSteps(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definitionId {@code null}: jobs of a batch are at no step of a process */
    String name(String definitionId, String activityId) {
        FlowElement element = definitionId == null ? null : repository.getBpmnModelInstance(definitionId).getModelElementById(activityId);
        return element == null ? activityId : element.getName();
    }

    /** Gateways decide when the token is there; all their ways are told. */
    List<Following> after(String definitionId, String activityId) {
        if (!(repository.getBpmnModelInstance(definitionId).getModelElementById(activityId) instanceof FlowNode node)) {
            return List.of();
        }
        Map<String, FlowNode> found = new LinkedHashMap<>();
        follow(node, found, new LinkedHashSet<>());
        return found.values().stream().map(DiagramSteps::step).toList();
    }

    private static void follow(FlowNode node, Map<String, FlowNode> found, Set<String> seen) {
        for (FlowNode next : node.getOutgoing().stream().map(SequenceFlow::getTarget).toList()) {
            if (next instanceof Gateway && seen.add(next.getId())) {
                follow(next, found, seen);
            } else if (!(next instanceof Gateway)) {
                found.put(next.getId(), next);
            }
        }
    }

    private static Following step(FlowNode node) {
        Collection<String> groups = node instanceof UserTask task ? task.getCamundaCandidateGroupsList() : List.of();
        return new Following(node.getId(), node.getName() == null ? node.getId() : node.getName(), groups.stream()
                .flatMap(group -> Stream.of(group.split(ROLE_FROM_PLACE)).limit(1)).filter(role -> role.matches("[A-Z_]+"))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
