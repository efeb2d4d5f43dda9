package org.qianfa.workflow.hands;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.MigrateProcesses.RunningVersion;
import org.springframework.stereotype.Component;

/** Versions of processes, what runs in them and what tells them apart. */
@Component
class ProcessVersions {

    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    ProcessVersions(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    List<RunningVersion> older() {
        return repository.createProcessDefinitionQuery().list().stream()
                .collect(Collectors.groupingBy(ProcessDefinition::getKey)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(process -> {
                    ProcessDefinition newest = process.getValue().stream().max(Comparator.comparingInt(ProcessDefinition::getVersion)).orElseThrow();
                    return process.getValue().stream().filter(version -> version.getVersion() < newest.getVersion())
                            .sorted(Comparator.comparingInt(ProcessDefinition::getVersion)).map(version -> running(version, newest));
                }).filter(version -> version.running() > 0).toList();
    }

    RunningVersion running(ProcessDefinition version, ProcessDefinition newest) {
        long running = runtime.createProcessInstanceQuery().processDefinitionId(version.getId()).count();
        return new RunningVersion(version.getKey(), version.getVersion(), version.getVersionTag(), running, newest.getVersion(), newest.getVersionTag());
    }

    ProcessDefinition version(String processKey, int version) {
        ProcessDefinition found = version < 1 ? null : repository.createProcessDefinitionQuery().processDefinitionKey(processKey)
                .processDefinitionVersion(version).singleResult();
        if (found == null) {
            throw new NotFound("process", processKey);
        }
        return found;
    }

    ProcessDefinition newest(String processKey) {
        ProcessDefinition found = repository.createProcessDefinitionQuery().processDefinitionKey(processKey).latestVersion().singleResult();
        if (found == null) {
            throw new NotFound("process", processKey);
        }
        return found;
    }

    /** @param reportId {@code null}: of all */
    List<String> instances(ProcessDefinition version, Long reportId) {
        ProcessInstanceQuery query = runtime.createProcessInstanceQuery().processDefinitionId(version.getId());
        return (reportId == null ? query : query.variableValueEquals("reportId", reportId)).list().stream().map(ProcessInstance::getId).sorted().toList();
    }

    /** Each once; processes that belong to no report are left out. */
    List<Long> reports(List<String> instances) {
        if (instances.isEmpty()) {
            return List.of();
        }
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instances.toArray(String[]::new)).variableName("reportId").list()
                .stream().map(VariableInstance::getValue).filter(Number.class::isInstance).map(value -> ((Number) value).longValue())
                .collect(Collectors.toCollection(TreeSet::new)).stream().toList();
    }

    /** Steps of one version that another does not have, by name. */
    List<String> onlyIn(ProcessDefinition one, ProcessDefinition other) {
        var others = repository.getBpmnModelInstance(other.getId());
        return repository.getBpmnModelInstance(one.getId()).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway) && others.getModelElementById(node.getId()) == null).map(ProcessVersions::name).toList();
    }

    /** What people call a step. Gateways without a name say nothing to them; the body around repeated steps is the step. */
    Optional<String> name(ProcessDefinition version, String activityId) {
        String step = activityId.replace(BODY, "");
        return repository.getBpmnModelInstance(version.getId()).getModelElementById(step) instanceof FlowNode node ? Optional.ofNullable(node.getName()) : Optional.of(step);
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
