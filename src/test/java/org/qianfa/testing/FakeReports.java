package org.qianfa.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SectionState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;

/** Reports in memory. Readable by whoever works in the report's unit. */
public class FakeReports implements Reports {

    private final Map<Long, ReportView> reports = new ConcurrentHashMap<>();

    /** A report of the unit with an introduction (section id × 10) and one further section (id × 10 + 1). */
    public ReportView add(long id, long unitId, int year, String title) {
        ReportView report = new ReportView(id, 1, unitId, year, title, ReportPhase.DRAFTING, null,
                List.of(section(id, 0, ""), section(id, 1, "一、主要举措和成效")));
        reports.put(id, report);
        return report;
    }

    public void phase(long id, ReportPhase phase) {
        reports.computeIfPresent(id, (key, r) -> new ReportView(r.id(), r.cycleId(), r.unitId(), r.year(), r.title(), phase,
                r.documentNumber(), r.sections()));
    }

    private static ReportView.SectionView section(long reportId, int ordinal, String heading) {
        return new ReportView.SectionView(reportId * 10 + ordinal, reportId, ordinal, 1, heading,
                ContentElement.values()[0], 7, 70, SectionState.DRAFTING, null, heading, null, 0, null);
    }

    @Override
    public ReportView report(long reportId) {
        ReportView report = reports.get(reportId);
        if (report == null) {
            throw new NotFound("report", reportId);
        }
        return report;
    }

    @Override
    public ReportView readable(Actor reader, long reportId) {
        ReportView report = report(reportId);
        if (!reader.worksIn(report.unitId())) {
            throw new NotFound("report", reportId);
        }
        return report;
    }

    @Override
    public ReportView.SectionView readableSection(Actor reader, long sectionId) {
        return readable(reader, reportOfSection(sectionId)).sections().stream()
                .filter(section -> section.id() == sectionId).findFirst().orElseThrow();
    }

    @Override
    public long reportOfSection(long sectionId) {
        return sectionId / 10;
    }

    @Override
    public List<ReportView> ofCycle(long cycleId) {
        return reports.values().stream().filter(report -> report.cycleId() == cycleId).toList();
    }

    @Override
    public boolean workedOn(long reportId, long personId) {
        return report(reportId).sections().stream().anyMatch(section -> section.drafterId() == personId);
    }
}
