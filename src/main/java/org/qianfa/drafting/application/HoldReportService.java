package org.qianfa.drafting.application;

import org.qianfa.drafting.HoldReport;
import org.qianfa.drafting.persistence.StoredReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class HoldReportService implements HoldReport {

    private final StoredReports reports;

    HoldReportService(StoredReports reports) {
        this.reports = reports;
    }

    @Override
    public void hold(long reportId) {
        reports.lock(reportId);
    }
}
