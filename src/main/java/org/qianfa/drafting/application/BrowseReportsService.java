package org.qianfa.drafting.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.BrowseReports;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.drafting.persistence.StoredReports.Tally;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BrowseReportsService implements BrowseReports {

    private final Admission admission;
    private final StoredReports reports;
    private final Directory directory;
    private final Cycles cycles;

    BrowseReportsService(Admission admission, StoredReports reports, Directory directory, Cycles cycles) {
        this.admission = admission;
        this.reports = reports;
        this.directory = directory;
        this.cycles = cycles;
    }

    @Override
    public Page browse(Actor reader, Filter filter) {
        Set<Long> units = admission.readableUnits(reader);
        if (filter.unitId() != null) {
            units.retainAll(Set.of(filter.unitId()));
        }
        if (units.isEmpty()) {
            return new Page(List.of(), null);
        }
        List<Report> found = reports.page(units, filter.cycleId() == null ? 0 : filter.cycleId(),
                filter.after() == null ? Long.MAX_VALUE : filter.after(), Limit.of(filter.size() + 1));
        boolean more = found.size() > filter.size();
        List<Report> shown = more ? found.subList(0, filter.size()) : found;
        return new Page(rows(shown), more ? shown.get(shown.size() - 1).getId() : null);
    }

    private List<Row> rows(List<Report> shown) {
        Map<Long, Tally> tallies = reports.tally(shown.stream().map(Report::getId).toList()).stream()
                .collect(Collectors.toMap(Tally::getReportId, Function.identity()));
        Map<Long, Unit> units = directory.units(shown.stream().map(Report::getUnitId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<Long, LocalDate> due = new HashMap<>();
        return shown.stream().map(r -> row(r, units.get(r.getUnitId()), tallies.get(r.getId()),
                due.computeIfAbsent(r.getCycleId(), id -> cycles.cycle(id).dates().get(Milestone.REPORTED)))).toList();
    }

    private static Row row(Report report, Unit unit, Tally tally, LocalDate due) {
        return new Row(report.getId(), report.getCycleId(), report.getUnitId(), unit.name(), report.getYear(),
                report.getTitle(), report.getPhase(), report.getDocumentNumber(), tally == null ? 0 : tally.getDone(),
                tally == null ? 0 : tally.getSections(), due);
    }
}
