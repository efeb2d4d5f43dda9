package org.qianfa.notices.application;

import java.util.Set;
import java.util.TreeSet;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.review.DocumentChecked;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SigningDeclined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who rework what a reviewer before the signature returned. The reason stands where the notice leads. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftReturns {

    private final Reports reports;
    private final Recipients recipients;
    private final NoticeDesk desk;

    DraftReturns(Reports reports, Recipients recipients, NoticeDesk desk) {
        this.reports = reports;
        this.recipients = recipients;
        this.desk = desk;
    }

    @EventListener
    void on(SectionReviewed fact) {
        if (!fact.approved()) {
            ReportView report = reports.report(fact.reportId());
            report.sections().stream().filter(section -> section.id() == fact.sectionId()).forEach(section -> desk.tell(Set.of(section.drafterId()),
                    new News(NoticeKind.RETURNED, "notices.about.section", report.title(), section.heading(),
                            "/sections/" + section.id() + "/draft", true, null)));
        }
    }

    @EventListener
    void on(DocumentChecked fact) {
        returned(fact.reportId(), fact.order());
    }

    @EventListener
    void on(DeputyLeaderReviewed fact) {
        returned(fact.reportId(), fact.order());
    }

    @EventListener
    void on(SecrecyReviewed fact) {
        returned(fact.reportId(), fact.order());
    }

    @EventListener
    void on(DiscussionRecorded fact) {
        returned(fact.reportId(), fact.order());
    }

    @EventListener
    void on(SigningDeclined fact) {
        returned(fact.reportId(), fact.order());
    }

    /** The coordinator hears of every return to work, drafters of those of their sections. @param order {@code null} if nothing is returned */
    private void returned(long reportId, ReturnOrder order) {
        if (order != null && order.to() == null) {
            ReportView report = reports.report(reportId);
            Set<Long> told = new TreeSet<>(recipients.holding(report.unitId(), Role.COORDINATOR));
            report.sections().stream().filter(section -> order.sectionIds().contains(section.id())).map(SectionView::drafterId).forEach(told::add);
            desk.tell(told, new News(NoticeKind.RETURNED, "notices.about.report", report.title(), null, "/reports/" + reportId, true, null));
        }
    }
}
