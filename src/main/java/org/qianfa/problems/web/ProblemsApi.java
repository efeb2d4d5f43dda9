package org.qianfa.problems.web;

import org.qianfa.problems.KeepMeasures;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemRegister;
import org.qianfa.problems.ProblemView;
import org.qianfa.problems.RecordProblem;
import org.qianfa.problems.RecordProblem.Correction;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of problems, for programs. Commands answer with the problem as it is afterwards. */
@RestController
@RequestMapping("/api/problems")
class ProblemsApi {

    private final ProblemRegister register;
    private final RecordProblem record;
    private final KeepMeasures measures;

    ProblemsApi(ProblemRegister register, RecordProblem record, KeepMeasures measures) {
        this.register = register;
        this.record = record;
        this.measures = measures;
    }

    @GetMapping
    ProblemRegister.Page list(Actor actor, @ModelAttribute ProblemQuery query, @RequestParam(defaultValue = "50") int size) {
        return register.problems(actor, query.filter(), query.after(), size);
    }

    @GetMapping("/{id}")
    ProblemView one(Actor actor, @PathVariable long id) {
        return register.problem(actor, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProblemView record(Actor actor, @RequestBody Recorded recorded) throws Refusal {
        return one(actor, record.recordProblem(actor, recorded.unitId() == null ? 0 : recorded.unitId(), spoken(recorded.stated())));
    }

    @PostMapping("/{id}")
    ProblemView correct(Actor actor, @PathVariable long id, @RequestBody Correction correction) throws Refusal {
        record.correctProblem(actor, id, new Correction(spoken(correction.stated()), correction.version(), correction.reason()));
        return one(actor, id);
    }

    @PostMapping("/{id}/measures")
    @ResponseStatus(HttpStatus.CREATED)
    ProblemView plan(Actor actor, @PathVariable long id, @RequestBody Planned planned) throws Refusal {
        measures.addMeasure(actor, id, planned);
        return one(actor, id);
    }

    @PostMapping("/{id}/measures/{measureId}")
    ProblemView change(Actor actor, @PathVariable long id, @PathVariable long measureId, @RequestBody Changed changed) throws Refusal {
        Planned planned = changed.planned() == null ? new Planned(null, null, null, null, false) : changed.planned();
        measures.correctMeasure(actor, id, measureId, planned, changed.reason());
        return one(actor, id);
    }

    @PostMapping("/{id}/measures/{measureId}/dropping")
    ProblemView drop(Actor actor, @PathVariable long id, @PathVariable long measureId, @RequestBody Changed changed) throws Refusal {
        measures.dropMeasure(actor, id, measureId, changed.reason());
        return one(actor, id);
    }

    private static Stated spoken(Stated stated) {
        return stated == null ? new Stated(null, null, null) : stated;
    }

    record Recorded(Long unitId, Stated stated) {
    }

    record Changed(Planned planned, String reason) {
    }
}
