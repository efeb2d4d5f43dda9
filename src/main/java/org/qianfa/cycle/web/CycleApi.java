package org.qianfa.cycle.web;

import java.util.List;
import org.qianfa.cycle.CheckReports;
import org.qianfa.cycle.OpenCycle;
import org.qianfa.cycle.ReadCycles;
import org.qianfa.cycle.RecountPlan;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The years for programs. */
@RestController
@RequestMapping("/api/cycles")
class CycleApi {

    private final ReadCycles readCycles;
    private final OpenCycle openCycle;
    private final CheckReports checkReports;
    private final RecountPlan recountPlan;

    CycleApi(ReadCycles readCycles, OpenCycle openCycle, CheckReports checkReports, RecountPlan recountPlan) {
        this.readCycles = readCycles;
        this.openCycle = openCycle;
        this.checkReports = checkReports;
        this.recountPlan = recountPlan;
    }

    /** @param after the {@code next} of the page before */
    @GetMapping
    ReadCycles.Page cycles(Actor actor, @RequestParam(required = false) Long after, @RequestParam(defaultValue = "20") int size) {
        return readCycles.cycles(actor, after, size);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReadCycles.Detail open(Actor actor, @RequestBody OpenCycle.Command command) throws Refusal {
        return readCycles.cycle(actor, openCycle.openCycle(actor, command));
    }

    @GetMapping("/{id}")
    ReadCycles.Detail cycle(Actor actor, @PathVariable long id) {
        return readCycles.cycle(actor, id);
    }

    @PostMapping("/{id}/check")
    ReadCycles.Detail check(Actor actor, @PathVariable long id, @RequestBody Check check) {
        checkReports.checkReports(actor, id, check.comment());
        return readCycles.cycle(actor, id);
    }

    /** What would move if the dates were counted anew. */
    @GetMapping("/{id}/recount")
    List<RecountPlan.Move> moves(Actor actor, @PathVariable long id) {
        return recountPlan.moves(actor, id);
    }

    @PostMapping("/{id}/recount")
    ReadCycles.Detail recount(Actor actor, @PathVariable long id, @RequestBody Recount recount) throws Refusal {
        recountPlan.recountPlan(actor, id, recount.reason());
        return readCycles.cycle(actor, id);
    }

    record Recount(String reason) {
    }

    record Check(String comment) {
    }
}
