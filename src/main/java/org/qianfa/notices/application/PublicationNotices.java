package org.qianfa.notices.application;

import java.util.Set;
import java.util.TreeSet;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.publication.IncidentOpened;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of public pages: published, withdrawn, not as they were signed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PublicationNotices {

    private final Reports reports;
    private final Recipients recipients;
    private final NoticeDesk desk;

    PublicationNotices(Reports reports, Recipients recipients, NoticeDesk desk) {
        this.reports = reports;
        this.recipients = recipients;
        this.desk = desk;
    }

    @EventListener
    void on(ReportFinished finished) {
        if (finished.phase() == ReportPhase.PUBLISHED) {
            ReportView report = reports.report(finished.reportId());
            desk.tell(recipients.holding(report.unitId(), Role.COORDINATOR, Role.OFFICE, Role.FIRST_RESPONSIBLE),
                    news(report, "notices.about.published", "/reports/" + report.id()));
        }
    }

    @EventListener
    void on(WithdrawalDecided fact) {
        ReportView report = reports.report(fact.reportId());
        Set<Long> told = new TreeSet<>(recipients.holding(report.unitId(), Role.COORDINATOR, Role.OFFICE));
        if (fact.approved()) {
            told.addAll(recipients.holdingAbove(report.unitId(), Role.DISTRICT_SUPERVISOR));
        }
        desk.tell(told, news(report, fact.approved() ? "notices.about.withdrawn" : "notices.about.notWithdrawn", "/reports/" + report.id()));
    }

    @EventListener
    void on(IncidentOpened incident) {
        Set<Long> told = new TreeSet<>(recipients.holding(incident.unitId(), Role.COORDINATOR, Role.OFFICE));
        told.addAll(recipients.holdingAbove(incident.unitId(), Role.SYSTEM_ADMIN));
        desk.tell(told, news(reports.report(incident.reportId()), "notices.about.incident." + incident.kind(),
                "/publication/incidents/" + incident.incidentId()));
    }

    private static News news(ReportView report, String about, String link) {
        return new News(NoticeKind.PUBLIC_PAGE, about, report.title(), null, link, true, null);
    }
}
