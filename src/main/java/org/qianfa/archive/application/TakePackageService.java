package org.qianfa.archive.application;

import java.util.List;
import java.util.Set;
import org.qianfa.archive.TakePackage;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TakePackageService implements TakePackage {

    private static final Set<ReportPhase> FINISHED = Set.of(ReportPhase.PUBLISHED, ReportPhase.WITHHELD, ReportPhase.ARCHIVED);

    private final Reports reports;
    private final Assembly assembly;
    private final Journal journal;

    TakePackageService(Reports reports, Assembly assembly, Journal journal) {
        this.reports = reports;
        this.assembly = assembly;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Contents contents(Actor by, long reportId) throws NotToArchiveYet {
        return new Contents(assembly.parts(by, finished(by, reportId)).stream().map(part -> new Group(part.title(),
                part.items().stream().map(item -> new FileInPackage(item.name(), item.title())).toList())).toList());
    }

    /** On record about the package and not about the report, so that taking it does not change it. */
    @Override
    public Parcel takePackage(Actor by, long reportId) throws NotToArchiveYet {
        ReportView report = finished(by, reportId);
        Parcel parcel = assembly.parcel(by, report);
        journal.record(by, "TakePackage", new Journal.Subject("package", reportId, report.unitId()), null, report.title());
        return parcel;
    }

    private ReportView finished(Actor by, long reportId) throws NotToArchiveYet {
        ReportView report = reports.readable(by, reportId);
        if (!by.holdsAny(report.unitId(), Role.OFFICE, Role.COORDINATOR)) {
            throw new NotPermitted("office and coordinator of the report's unit");
        }
        if (!FINISHED.contains(report.phase())) {
            throw new NotToArchiveYet(report.phase());
        }
        return report;
    }
}
