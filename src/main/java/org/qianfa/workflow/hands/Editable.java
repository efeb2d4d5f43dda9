package org.qianfa.workflow.hands;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qianfa.workflow.EditVariables.Value;
import org.springframework.stereotype.Component;

/** What may be edited, and to what. Everything else is decided by people in their own steps, or follows from the business. */
@Component
class Editable {

    static final String NONE = "none";

    private final RuntimeService runtime;
    private final HistoryService history;

    Editable(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    List<ProcessInstance> processes(long reportId) {
        return runtime.createProcessInstanceQuery().variableValueEquals("reportId", reportId).orderByProcessDefinitionKey().asc().list();
    }

    List<Value> values(ProcessInstance process) {
        return Arrays.stream(Variable.values()).filter(variable -> variable.process.equals(key(process))).map(variable -> value(process, variable)).toList();
    }

    private Value value(ProcessInstance process, Variable variable) {
        Object now = runtime.getVariable(process.getId(), variable.name);
        List<String> choices = variable.choices.stream().filter(choice -> !choice.startsWith("userTask_") || passed(process, choice)).toList();
        return new Value(variable.process, variable.name, now == null ? null : now.toString(), choices);
    }

    void set(ProcessInstance process, String name, String value) {
        runtime.setVariable(process.getId(), name, value);
    }

    Long unit(ProcessInstance process) {
        return runtime.getVariable(process.getId(), "unitId") instanceof Number unit ? unit.longValue() : null;
    }

    /** Whether this report has done the step once, in whichever review. */
    private boolean passed(ProcessInstance process, String step) {
        return history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(process.getBusinessKey()).taskDefinitionKey(step)
                .taskDeleteReason("completed").count() > 0;
    }

    static String key(ProcessInstance process) {
        return process.getProcessDefinitionId().substring(0, process.getProcessDefinitionId().indexOf(':'));
    }

    /** All of them are one of a few words. */
    private enum Variable {
        /** Where the next review begins. */
        RESUME_AT("unitReport", "resumeAt", NONE, "userTask_checkDocument", "userTask_reviewAsDeputyLeader"),
        /** Which step the next review leaves out. */
        OMITTED_STEPS("unitReport", "omittedSteps", "-", "consultDepartment"),
        /** To whom a review passed again sends the report straight back. */
        COMES_BACK_TO("reportReview", "comesBackTo", NONE);

        private final String process;
        private final String name;
        private final List<String> choices;

        Variable(String process, String name, String... choices) {
            this.process = process;
            this.name = name;
            this.choices = List.of(choices);
        }
    }
}
