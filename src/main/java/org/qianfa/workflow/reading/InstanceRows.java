package org.qianfa.workflow.reading;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.qianfa.workflow.ProcessInstances.Instance;
import org.qianfa.workflow.ProcessInstances.Passage;

/** Instances in words of the business; what they are about is asked for all of them at once. */
final class InstanceRows {

    /** The frame around a step done by several is no step of its own. */
    private static final String FRAME = "multiInstanceBody";

    private final Map<String, Long> about;

    private InstanceRows(Map<String, Long> about) {
        this.about = about;
    }

    static InstanceRows of(HistoryService history, List<HistoricProcessInstance> instances) {
        Map<String, Long> about = new HashMap<>();
        String[] ids = instances.stream().map(HistoricProcessInstance::getId).toArray(String[]::new);
        if (ids.length > 0) {
            history.createHistoricVariableInstanceQuery().processInstanceIdIn(ids).variableNameIn("reportId", "sectionId").list().stream()
                    .filter(variable -> variable.getProcessInstanceId().equals(variable.getExecutionId()) && variable.getValue() instanceof Number)
                    .forEach(variable -> about.put(variable.getProcessInstanceId() + "/" + variable.getName(), ((Number) variable.getValue()).longValue()));
        }
        return new InstanceRows(about);
    }

    Instance instance(HistoricProcessInstance found) {
        return new Instance(found.getId(), found.getProcessDefinitionKey(), version(found), found.getBusinessKey(),
                about.get(found.getId() + "/reportId"), about.get(found.getId() + "/sectionId"), found.getSuperProcessInstanceId(),
                moment(found.getStartTime()), moment(found.getEndTime()), found.getEndTime() != null && !HistoricProcessInstance.STATE_COMPLETED.equals(found.getState()));
    }

    /** The definition's id says it; asked for otherwise only with a query of its own. */
    private static int version(HistoricProcessInstance found) {
        return Integer.parseInt(found.getProcessDefinitionId().split(":")[1]);
    }

    static boolean isStep(HistoricActivityInstance passed) {
        return !passed.getActivityType().equals(FRAME);
    }

    static Passage passage(HistoricActivityInstance passed) {
        return new Passage(passed.getActivityId(), passed.getActivityName(), passed.getAssignee() == null ? null : Long.valueOf(passed.getAssignee()),
                moment(passed.getStartTime()), moment(passed.getEndTime()), passed.isCanceled(), passed.getCalledProcessInstanceId());
    }

    private static Instant moment(Date date) {
        return date == null ? null : date.toInstant();
    }
}
