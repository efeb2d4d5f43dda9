package org.qianfa.workflow.hands;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.EditVariables;
import org.qianfa.workflow.InterventionReasonMissing;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.VariableUnfit;
import org.qianfa.workflow.hands.Interventions.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EditVariablesService implements EditVariables {

    private final Editable editable;
    private final Interventions interventions;
    private final Reports reports;

    EditVariablesService(Editable editable, Interventions interventions, Reports reports) {
        this.editable = editable;
        this.reports = reports;
        this.interventions = interventions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Value> values(Actor by, long reportId) {
        interventions.requireAdministrator(by);
        return editable.processes(reports.report(reportId).id()).stream().flatMap(process -> editable.values(process).stream()).toList();
    }

    @Override
    public void set(Actor by, long reportId, String processKey, String name, String value, String reason) throws Refusal {
        interventions.requireAdministrator(by);
        ProcessInstance process = editable.processes(reportId).stream().filter(one -> Editable.key(one).equals(processKey)).findFirst()
                .orElseThrow(() -> new NotFound("process", processKey));
        Value now = editable.values(process).stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("variable", name));
        if (process.isSuspended()) {
            throw new OutOfStep("the report is suspended", "reportSuspended");
        }
        if (value == null || value.equals(now.value()) || !now.choices().contains(value)) {
            throw new VariableUnfit(value);
        }
        String why = InterventionReasonMissing.required(reason);
        editable.set(process, name, value);
        interventions.edited(by, reportId, editable.unit(process), new Steps(name, value), now.value(), why);
    }
}
