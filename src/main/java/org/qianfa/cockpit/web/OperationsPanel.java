package org.qianfa.cockpit.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.qianfa.cockpit.WatchProcesses;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.FailedJobs.FailedJob;
import org.qianfa.workflow.FailedJobs.Following;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the cockpit shows of the engine, according to the reader's role. */
@Component
class OperationsPanel {

    private final WatchProcesses processes;
    private final Clock clock;

    OperationsPanel(WatchProcesses processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    void addTo(Model model, Actor actor) {
        boolean administrator = actor.holds(Role.SYSTEM_ADMIN);
        model.addAttribute("administrator", administrator);
        model.addAttribute("processes", administrator || actor.holds(Role.DISTRICT_SUPERVISOR)
                ? processes.processes(actor, null) : List.of());
        model.addAttribute("failures", administrator
                ? processes.failedJobs(actor).stream().map(job -> failure(actor, job)).toList() : List.of());
    }

    private Failure failure(Actor actor, FailedJob job) {
        return new Failure(job, LocalDateTime.ofInstant(job.failedAt(), clock.getZone()), processes.following(actor, job.jobId()));
    }

    /** @param following what comes if it is tried again and succeeds */
    record Failure(FailedJob job, LocalDateTime failedAt, List<Following> following) {
    }
}
