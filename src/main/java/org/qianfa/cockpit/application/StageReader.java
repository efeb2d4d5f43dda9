package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.domain.Progress;
import org.qianfa.cockpit.domain.StageTally;
import org.qianfa.cockpit.persistence.CockpitStages;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.workflow.FailedJobs;
import org.springframework.stereotype.Component;

/** Reads how far reports are, as of now. */
@Component
class StageReader {

    private final CockpitStages stages;
    private final FailedJobs failedJobs;
    private final Clock clock;

    StageReader(CockpitStages stages, FailedJobs failedJobs, Clock clock) {
        this.stages = stages;
        this.failedJobs = failedJobs;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<Long, List<StageStep>> steps(List<WatchedReports.Row> rows) {
        Map<Long, List<StageTally>> tallies = stages.tallies(rows.stream().map(WatchedReports.Row::reportId).toList());
        return rows.stream().collect(Collectors.toMap(WatchedReports.Row::reportId,
                row -> new Progress(tallies.getOrDefault(row.reportId(), List.of()), row.outcome(), now()).steps()));
    }

    Set<Long> stuckReports() {
        return failedJobs.failedJobs().stream().map(FailedJobs.FailedJob::reportId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
