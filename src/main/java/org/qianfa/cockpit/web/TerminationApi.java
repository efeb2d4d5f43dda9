package org.qianfa.cockpit.web;

import org.qianfa.cockpit.web.TerminationView.Standing;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ending a report and beginning another in its place as JSON, for its coordinator and for system administrators. */
@RestController
@RequestMapping("/api/cockpit/reports/{reportId}")
class TerminationApi {

    private final TerminateReport terminating;
    private final RestartReport restarting;
    private final TerminationView view;

    TerminationApi(TerminateReport terminating, RestartReport restarting, TerminationView view) {
        this.terminating = terminating;
        this.restarting = restarting;
        this.view = view;
    }

    @GetMapping("/termination")
    Standing standing(Actor actor, @PathVariable long reportId) throws Refusal {
        view.requireWatched(actor, reportId);
        return view.standing(actor, reportId);
    }

    @PostMapping("/termination")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void terminate(Actor actor, @PathVariable long reportId, @RequestBody Decision decision) throws Refusal {
        view.requireWatched(actor, reportId);
        terminating.terminate(actor, reportId, decision.reason());
    }

    @PostMapping("/restart")
    @ResponseStatus(HttpStatus.CREATED)
    Begun restart(Actor actor, @PathVariable long reportId, @RequestBody Decision decision) throws Refusal {
        view.requireWatched(actor, reportId);
        return new Begun(restarting.restart(actor, reportId, decision.reason()));
    }

    record Decision(String reason) {
    }

    record Begun(long reportId) {
    }
}
