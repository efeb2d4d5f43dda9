package org.qianfa.notices.application;

import java.util.Set;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FiguresReturned;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the department that its head returned the figures it gave. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FigureReturns {

    private final FigureRequests requests;
    private final Reports reports;
    private final Recipients recipients;
    private final NoticeDesk desk;

    FigureReturns(FigureRequests requests, Reports reports, Recipients recipients, NoticeDesk desk) {
        this.requests = requests;
        this.reports = reports;
        this.recipients = recipients;
        this.desk = desk;
    }

    @EventListener
    void on(FiguresReturned fact) {
        RequestView request = requests.request(fact.requestId());
        var report = reports.report(fact.reportId());
        String pool = new Grant(Role.DRAFTER, report.unitId(), request.departmentId()).pool();
        desk.tell(recipients.ofPools(Set.of(pool)), new News(NoticeKind.RETURNED, "notices.about.figures", report.title(),
                recipients.department(request.departmentId()), "/reports/" + report.id(), true, null));
    }
}
