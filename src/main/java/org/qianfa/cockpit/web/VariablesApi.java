package org.qianfa.cockpit.web;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.EditVariables;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Editable values of a report's processes as JSON, for system administrators. */
@RestController
@RequestMapping("/api/cockpit/reports/{reportId}/variables")
class VariablesApi {

    private final EditVariables editing;

    VariablesApi(EditVariables editing) {
        this.editing = editing;
    }

    @GetMapping
    List<EditVariables.Value> values(Actor actor, @PathVariable long reportId) {
        return editing.values(actor, reportId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(Actor actor, @PathVariable long reportId, @RequestBody Edit edit) throws Refusal {
        editing.set(actor, reportId, edit.process(), edit.name(), edit.value(), edit.reason());
    }

    record Edit(String process, String name, String value, String reason) {
    }
}
