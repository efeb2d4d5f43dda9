package org.qianfa.cockpit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qianfa.cockpit.ReportCursor;
import org.qianfa.cockpit.RetryReasonMissing;
import org.qianfa.cockpit.WatchHeat.ElementHeat;
import org.qianfa.cockpit.WatchHeat;
import org.qianfa.cockpit.WatchProcesses;
import org.qianfa.cockpit.WatchProcesses.ElementCount;
import org.qianfa.cockpit.WatchProcesses.ProcessLine;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.FailedJobs.FailedJob;
import org.qianfa.workflow.FailedJobs.Following;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cockpit as JSON, and the diagrams as BPMN 2.0 XML. */
@RestController
@RequestMapping("/api/cockpit")
class CockpitApi {

    private final WatchReports watching;
    private final WatchProcesses processes;
    private final WatchHeat heat;

    CockpitApi(WatchReports watching, WatchProcesses processes, WatchHeat heat) {
        this.heat = heat;
        this.watching = watching;
        this.processes = processes;
    }

    @GetMapping("/reports")
    WatchReports.Page reports(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) Long unit,
                              @RequestParam(defaultValue = "false") boolean overdue,
                              @RequestParam(required = false) ReportCursor after, @RequestParam(defaultValue = "20") int size) {
        return watching.reports(actor, new WatchReports.Filter(year, unit, overdue), after, size);
    }

    @GetMapping("/failed-jobs")
    List<FailedJob> failedJobs(Actor actor) {
        return processes.failedJobs(actor);
    }

    @GetMapping("/failed-jobs/{jobId}/following")
    List<Following> following(Actor actor, @PathVariable String jobId) {
        return processes.following(actor, jobId);
    }

    @PostMapping("/failed-jobs/{jobId}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable String jobId, @RequestBody Retry retry) throws RetryReasonMissing {
        processes.retry(actor, jobId, retry.reason());
    }

    @PostMapping("/failed-jobs/retry")
    Retried retryAll(Actor actor, @RequestBody Retries retries) throws RetryReasonMissing {
        return new Retried(processes.retryAll(actor, retries.jobIds(), retries.reason()));
    }

    @GetMapping("/processes")
    List<ProcessLine> processes(Actor actor, @RequestParam(required = false) Long report) {
        return processes.processes(actor, report);
    }

    @GetMapping("/processes/{processKey}/diagram")
    ResponseEntity<byte[]> diagram(Actor actor, @PathVariable String processKey) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML)
                .body(processes.diagram(actor, processKey).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/processes/{processKey}/counts")
    List<ElementCount> counts(Actor actor, @PathVariable String processKey, @RequestParam(required = false) Long report) {
        return processes.counts(actor, processKey, report);
    }

    @GetMapping("/processes/{processKey}/heat")
    List<ElementHeat> heat(Actor actor, @PathVariable String processKey, @RequestParam(required = false) Long report) {
        return heat.heat(actor, processKey, report);
    }

    record Retry(String reason) {
    }

    record Retries(List<String> jobIds, String reason) {
    }

    record Retried(int steps) {
    }
}
