package org.qianfa.workflow.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;

/** What past tasks were about: of the instance of a step that is done by several, else of its process. */
final class PastVariables {

    private final Map<String, Long> numbers;

    private PastVariables(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    static PastVariables of(HistoryService history, List<HistoricTaskInstance> tasks) {
        Map<String, Long> numbers = new HashMap<>();
        String[] processes = tasks.stream().map(HistoricTaskInstance::getProcessInstanceId).distinct().toArray(String[]::new);
        if (processes.length > 0) {
            history.createHistoricVariableInstanceQuery().processInstanceIdIn(processes).variableNameIn("sectionId", "departmentId").list()
                    .forEach(variable -> put(variable, numbers));
        }
        return new PastVariables(numbers);
    }

    private static void put(HistoricVariableInstance variable, Map<String, Long> numbers) {
        if (variable.getValue() instanceof Number number) {
            numbers.put(variable.getExecutionId() + "/" + variable.getName(), number.longValue());
            numbers.put(variable.getActivityInstanceId() + "/" + variable.getName(), number.longValue());
        }
    }

    Long number(HistoricTaskInstance task, String name) {
        return Stream.of(task.getExecutionId(), task.getActivityInstanceId(), task.getProcessInstanceId())
                .map(scope -> numbers.get(scope + "/" + name)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
