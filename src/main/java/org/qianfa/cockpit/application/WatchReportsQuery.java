package org.qianfa.cockpit.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cockpit.ReportCursor;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.cockpit.persistence.Scope;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchReportsQuery implements WatchReports {

    private static final int LARGEST_PAGE = 100;

    private final WatchedReports watched;
    private final StageReader stages;
    private final Watch watch;
    private final Directory directory;

    WatchReportsQuery(WatchedReports watched, StageReader stages, Watch watch, Directory directory) {
        this.watched = watched;
        this.stages = stages;
        this.watch = watch;
        this.directory = directory;
    }

    @Override
    public Page reports(Actor by, Filter filter, ReportCursor after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<WatchedReports.Row> rows = watched.page(watch.scope(by), filter, after, limit + 1, stages.now());
        List<WatchedReports.Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(lines(shown), rows.size() > limit ? endOf(shown.get(limit - 1)) : null);
    }

    @Override
    public Totals totals(Actor by, Filter filter) {
        return watched.totals(watch.scope(by), filter, stages.now());
    }

    @Override
    public Choices choices(Actor by) {
        Scope scope = watch.scope(by);
        return new Choices(watched.years(scope), directory.units(watched.units(scope)));
    }

    @Override
    public ReportLine report(Actor by, long reportId) {
        WatchedReports.Row row = watched.report(watch.scope(by), reportId)
                .orElseThrow(() -> new NotFound("report", reportId));
        return lines(List.of(row)).get(0);
    }

    private List<ReportLine> lines(List<WatchedReports.Row> rows) {
        Map<Long, String> units = directory.units(rows.stream().map(WatchedReports.Row::unitId).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
        Map<Long, List<StageStep>> steps = stages.steps(rows);
        Set<Long> stuck = stages.stuckReports();
        return rows.stream().map(row -> new ReportLine(row.reportId(), row.cycleId(), row.unitId(), units.get(row.unitId()),
                row.year(), row.title(), stuck.contains(row.reportId()), row.terminated(), steps.get(row.reportId()))).toList();
    }

    private static ReportCursor endOf(WatchedReports.Row row) {
        return new ReportCursor(row.year(), row.unitId(), row.reportId());
    }
}
