package org.qianfa.review.application;

import java.util.List;
import org.qianfa.drafting.Reports;
import org.qianfa.review.DocumentCheckRecords;
import org.qianfa.review.persistence.DocumentChecks;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Sm3;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DocumentCheckRecordsService implements DocumentCheckRecords {

    private final Reports reports;
    private final DocumentChecks checks;

    DocumentCheckRecordsService(Reports reports, DocumentChecks checks) {
        this.reports = reports;
        this.checks = checks;
    }

    @Override
    public List<CheckView> checks(Actor reader, long reportId) {
        String now = Sm3.hex(reports.readable(reader, reportId).text());
        return checks.findByReportIdOrderByIdDesc(reportId).stream().map(check -> check.view(now)).toList();
    }
}
