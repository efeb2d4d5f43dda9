package org.qianfa.cockpit.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.cockpit.RetryReasonMissing;
import org.qianfa.cockpit.WatchProcesses;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.FailedJobs.FailedJob;
import org.qianfa.workflow.FailedJobs.Following;
import org.qianfa.workflow.ProcessPictures;
import org.qianfa.workflow.ProcessPictures.Count;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WatchProcessesService implements WatchProcesses {

    private final ProcessPictures pictures;
    private final FailedJobs failedJobs;
    private final WatchedReports watched;
    private final Watch watch;

    WatchProcessesService(ProcessPictures pictures, FailedJobs failedJobs, WatchedReports watched, Watch watch) {
        this.pictures = pictures;
        this.failedJobs = failedJobs;
        this.watched = watched;
        this.watch = watch;
    }

    @Override
    public List<ProcessLine> processes(Actor by, Long reportId) {
        if (reportId == null) {
            watch.requireOverview(by);
            return pictures.pictures().stream().map(p -> line(p, p.runningInstances())).toList();
        }
        requireWatched(by, reportId);
        Map<String, List<String>> positions = pictures.positions(reportId);
        return pictures.pictures().stream()
                .map(p -> line(p, positions.getOrDefault(p.processKey(), List.of()).size())).toList();
    }

    @Override
    public String diagram(Actor by, String processKey) {
        watch.scope(by);
        return pictures.diagram(processKey);
    }

    @Override
    public List<ElementCount> counts(Actor by, String processKey, Long reportId) {
        Map<String, Count> counts;
        if (reportId == null) {
            watch.requireOverview(by);
            counts = pictures.counts(processKey);
        } else {
            requireWatched(by, reportId);
            counts = pictures.positions(reportId).getOrDefault(processKey, List.of()).stream()
                    .collect(Collectors.toMap(id -> id, id -> new Count(1, 0), ProcessTally::sum));
        }
        return ProcessTally.inOrder(pictures.diagram(processKey), counts);
    }

    @Override
    public List<FailedJob> failedJobs(Actor by) {
        Watch.requireAdministrator(by);
        return failedJobs.failedJobs();
    }

    @Override
    public List<Following> following(Actor by, String jobId) {
        Watch.requireAdministrator(by);
        return failedJobs.following(by, jobId);
    }

    @Override
    public String stackTrace(Actor by, String jobId) {
        Watch.requireAdministrator(by);
        return failedJobs.stackTrace(by, jobId);
    }

    @Override
    public void retry(Actor by, String jobId, String reason) throws RetryReasonMissing {
        Watch.requireAdministrator(by);
        failedJobs.retry(by, jobId, required(reason));
    }

    @Override
    public int retryAll(Actor by, Collection<String> jobIds, String reason) throws RetryReasonMissing {
        Watch.requireAdministrator(by);
        return failedJobs.retryAll(by, jobIds, required(reason));
    }

    private static String required(String reason) throws RetryReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new RetryReasonMissing();
        }
        return reason.strip();
    }

    private void requireWatched(Actor by, long reportId) {
        watched.report(watch.scope(by), reportId).orElseThrow(() -> new NotFound("report", reportId));
    }

    private static ProcessLine line(ProcessPictures.Picture picture, long running) {
        return new ProcessLine(picture.processKey(), picture.version(), picture.versionTag(), running);
    }
}
