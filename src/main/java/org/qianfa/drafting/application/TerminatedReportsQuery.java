package org.qianfa.drafting.application;

import java.util.Optional;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.TerminatedReports;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TerminatedReportsQuery implements TerminatedReports {

    private final Enders enders;
    private final StoredReports reports;
    private final Directory directory;

    TerminatedReportsQuery(Enders enders, StoredReports reports, Directory directory) {
        this.enders = enders;
        this.reports = reports;
        this.directory = directory;
    }

    @Override
    public Optional<TerminationView> termination(Actor reader, long reportId) {
        Report report = enders.readable(reader, reportId);
        return Optional.of(report).filter(r -> r.getPhase() == ReportPhase.TERMINATED).map(this::view);
    }

    private TerminationView view(Report report) {
        return new TerminationView(report.getId(), directory.person(report.getEnd().getTerminatedBy()).displayName(),
                report.getEnd().getTerminatedAt(), report.getEnd().getTerminationReason(), reports.idOfRestarted(report.getId()).orElse(null));
    }
}
