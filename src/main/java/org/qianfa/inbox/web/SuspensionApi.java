package org.qianfa.inbox.web;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.SuspendReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stopping a report's processes for a time and letting them go on, as JSON; answers with how they stand then. */
@RestController
@RequestMapping("/api/inbox/reports/{reportId}/suspension")
class SuspensionApi {

    private final SuspendReport suspending;
    private final StoppedWords stopped;

    SuspensionApi(SuspendReport suspending, StoppedWords stopped) {
        this.suspending = suspending;
        this.stopped = stopped;
    }

    @GetMapping
    Standing standing(Actor actor, @PathVariable long reportId) {
        return new Standing(suspending.state(actor, reportId), stopped.of(reportId));
    }

    @PostMapping("/begin")
    Standing begin(Actor actor, @PathVariable long reportId, @RequestBody TaskOperationsApi.Word body) throws Refusal {
        suspending.suspend(actor, reportId, body.word());
        return standing(actor, reportId);
    }

    @PostMapping("/end")
    Standing end(Actor actor, @PathVariable long reportId, @RequestBody TaskOperationsApi.Word body) throws Refusal {
        suspending.resume(actor, reportId, body.word());
        return standing(actor, reportId);
    }

    /** @param stopped by whom, since when and why, {@code null} if it does not stand still */
    record Standing(SuspendReport.State state, StoppedWords.Said stopped) {
    }
}
