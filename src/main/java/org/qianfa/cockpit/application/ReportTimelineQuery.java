package org.qianfa.cockpit.application;

import java.util.List;
import org.qianfa.cockpit.ReportPath.Intervention;
import org.qianfa.cockpit.ReportTimeline;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.persistence.Scope;
import org.qianfa.cockpit.persistence.PathRows;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReportTimelineQuery implements ReportTimeline {

    private final Reports reports;
    private final WatchedReports watched;
    private final StageReader stages;
    private final PathRows rows;

    ReportTimelineQuery(Reports reports, WatchedReports watched, StageReader stages, PathRows rows) {
        this.rows = rows;
        this.reports = reports;
        this.watched = watched;
        this.stages = stages;
    }

    @Override
    public List<StageStep> timeline(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        return watched.report(Scope.EVERYTHING, reportId).map(row -> stages.steps(List.of(row)).get(reportId)).orElse(List.of());
    }

    @Override
    public List<Intervention> interventions(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        return rows.interventions(reportId);
    }
}
