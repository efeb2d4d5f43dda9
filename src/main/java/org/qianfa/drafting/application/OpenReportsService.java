package org.qianfa.drafting.application;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Cycles.CycleView;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.drafting.OpenReports;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.SectionPlan;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.people.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OpenReportsService implements OpenReports {

    private final Cycles cycles;
    private final Directory directory;
    private final StoredReports reports;
    private final Chronicle chronicle;

    OpenReportsService(Cycles cycles, Directory directory, StoredReports reports, Chronicle chronicle) {
        this.cycles = cycles;
        this.directory = directory;
        this.reports = reports;
        this.chronicle = chronicle;
    }

    @Override
    public List<Long> openReports(long cycleId) {
        CycleView cycle = cycles.cycle(cycleId);
        return cycle.unitIds().stream()
                .map(unitId -> reports.findByCycleIdAndUnitIdAndEndLiveTrue(cycleId, unitId).orElseGet(() -> open(cycle, unitId)))
                .map(Report::getId).toList();
    }

    private Report open(CycleView cycle, long unitId) {
        String title = directory.unit(unitId).fullName() + cycle.year() + "年法治政府建设年度报告";
        Report report = new Report(cycle.id(), unitId, cycle.year(), title);
        LocalDate due = cycle.dates().get(Milestone.SECTIONS_DRAFTED);
        cycles.outline(unitId).forEach(entry -> report.plan(plan(entry, due)));
        reports.save(report);
        chronicle.onReport(null, "OpenReports", report, null, title);
        return report;
    }

    private static SectionPlan plan(OutlineEntry entry, LocalDate due) {
        return new SectionPlan(entry.ordinal(), entry.level(), entry.heading(), entry.element(), entry.departmentId(),
                entry.drafterId(), due, entry.targetLength());
    }
}
