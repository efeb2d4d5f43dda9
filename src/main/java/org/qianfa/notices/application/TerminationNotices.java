package org.qianfa.notices.application;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.shared.Role;
import org.qianfa.workflow.ReportWork;
import org.qianfa.workflow.TaskInfo;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever held a task of a terminated report, its coordinators and the supervisor above that nobody goes on with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TerminationNotices {

    private final ReportWork work;
    private final Reports reports;
    private final Recipients recipients;
    private final NoticeDesk desk;

    TerminationNotices(ReportWork work, Reports reports, Recipients recipients, NoticeDesk desk) {
        this.work = work;
        this.reports = reports;
        this.recipients = recipients;
        this.desk = desk;
    }

    /** Before any of its tasks is gone. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ReportTerminated fact) {
        ReportView report = reports.report(fact.reportId());
        Set<Long> told = new TreeSet<>(recipients.holding(report.unitId(), Role.COORDINATOR));
        told.addAll(recipients.holdingAbove(report.unitId(), Role.DISTRICT_SUPERVISOR));
        work.ofReport(fact.reportId()).stream().map(TaskInfo::assigneeId).filter(Objects::nonNull).forEach(told::add);
        desk.tell(told, new News(NoticeKind.COOPERATION, "notices.about.terminated", report.title(), null, "/reports/" + report.id(), true, null));
    }
}
