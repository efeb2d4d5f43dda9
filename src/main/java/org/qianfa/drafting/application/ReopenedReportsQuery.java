package org.qianfa.drafting.application;

import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.drafting.ReopenedReports;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReopenedReportsQuery implements ReopenedReports {

    private final StoredReports reports;

    ReopenedReportsQuery(StoredReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<LocalDate> reopenedOn(long reportId) {
        return reports.findById(reportId).map(Report::getReopenedOn);
    }
}
