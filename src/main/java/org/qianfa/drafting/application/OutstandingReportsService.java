package org.qianfa.drafting.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OutstandingReports;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signed report counts as reported once it has its number; one withheld from the public owes no publication. A terminated one meets nothing. */
@Service
@Transactional(readOnly = true)
class OutstandingReportsService implements OutstandingReports {

    private static final Set<ReportPhase> FINISHED = EnumSet.of(ReportPhase.PUBLISHED, ReportPhase.WITHHELD, ReportPhase.ARCHIVED);

    private final StoredReports reports;

    OutstandingReportsService(StoredReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<Long> outstandingUnits(long cycleId, Milestone due) {
        List<Report> all = reports.findByCycleIdOrderById(cycleId);
        Set<Long> done = all.stream().filter(report -> met(report, due)).map(Report::getUnitId).collect(Collectors.toSet());
        return all.stream().map(Report::getUnitId).filter(unit -> !done.contains(unit)).collect(Collectors.toSet());
    }

    private static boolean met(Report report, Milestone due) {
        return due == Milestone.REPORTED ? reported(report) : FINISHED.contains(report.getPhase());
    }

    private static boolean reported(Report report) {
        return report.getDocumentNumber() != null && report.getPhase().compareTo(ReportPhase.SIGNED) >= 0;
    }
}
