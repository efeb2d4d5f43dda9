package org.qianfa.review.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.springframework.stereotype.Component;

/** Those who wrote on a report and therefore do not review it. */
@Component
class ReportWriters {

    private final Reports reports;

    ReportWriters(Reports reports) {
        this.reports = reports;
    }

    Set<Long> of(long reportId) {
        return reports.report(reportId).sections().stream().map(SectionView::drafterId).collect(Collectors.toSet());
    }
}
