package org.qianfa.review.application;

import java.util.HashSet;
import java.util.Set;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.review.domain.Matter;
import org.springframework.stereotype.Component;

/** Those who wrote on a report, or were to, and therefore do not review it. */
@Component
class ReportWriters {

    private final Reports reports;
    private final Revisions revisions;

    ReportWriters(Reports reports, Revisions revisions) {
        this.reports = reports;
        this.revisions = revisions;
    }

    /** For a matter that is not a report: who submitted it. */
    Set<Long> of(Matter matter) {
        Long reportId = matter.submission().reportId();
        return reportId == null ? Set.of(matter.submission().submittedBy()) : of(reportId);
    }

    Set<Long> of(long reportId) {
        Set<Long> writers = new HashSet<>(revisions.authors(reportId));
        reports.report(reportId).sections().stream().map(SectionView::drafterId).forEach(writers::add);
        return writers;
    }
}
