package org.qianfa.notices.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.shared.Role;
import org.qianfa.signoff.SubmissionReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the unit what came back after the signature: from the reviewers before release, and from the level above. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseReturns {

    private final Reports reports;
    private final Recipients recipients;
    private final NoticeDesk desk;

    ReleaseReturns(Reports reports, Recipients recipients, NoticeDesk desk) {
        this.reports = reports;
        this.recipients = recipients;
        this.desk = desk;
    }

    @EventListener
    void on(ReleaseReviewed fact) {
        if (fact.toConsolidation()) {
            tell(fact.reportId(), "notices.about.release");
        }
    }

    @EventListener
    void on(SubmissionReturned fact) {
        tell(fact.reportId(), "notices.about.submission");
    }

    /** Who signed must know: it has to be signed again. */
    private void tell(long reportId, String about) {
        ReportView report = reports.report(reportId);
        desk.tell(recipients.holding(report.unitId(), Role.COORDINATOR, Role.OFFICE, Role.FIRST_RESPONSIBLE),
                new News(NoticeKind.RETURNED, about, report.title(), null, "/reports/" + reportId, true, null));
    }
}
