package org.qianfa.notices.application;

import java.util.Set;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Says in words what a task is about, and whom it concerns. */
@Component
class TaskNews {

    private final Reports reports;
    private final Recipients recipients;
    private final NoticeDesk desk;

    TaskNews(Reports reports, Recipients recipients, NoticeDesk desk) {
        this.reports = reports;
        this.recipients = recipients;
        this.desk = desk;
    }

    News of(TaskInfo task) {
        ReportView report = task.reportId() == null ? null : reports.report(task.reportId());
        NoticeKind kind = task.assigneeId() == null ? NoticeKind.POOL_TASK : NoticeKind.OWN_TASK;
        return new News(kind, "task." + task.taskKey(), report == null ? task.title() : report.title(), place(task, report), task.link(),
                report != null, task.taskId());
    }

    News ofReport(long reportId, String about) {
        return new News(NoticeKind.OWN_TASK, about, reports.report(reportId).title(), null, "/reports/" + reportId, true, null);
    }

    /** Who has the task, or else all who may take it. */
    Set<Long> concerned(TaskInfo task) {
        return task.assigneeId() == null ? recipients.ofPools(task.pools()) : Set.of(task.assigneeId());
    }

    void tell(TaskInfo task, News news) {
        desk.tell(concerned(task), news);
    }

    void tell(Set<Long> personIds, News news) {
        desk.tell(personIds, news);
    }

    private String place(TaskInfo task, ReportView report) {
        if (task.sectionId() != null && report != null) {
            return report.sections().stream().filter(section -> section.id() == task.sectionId())
                    .map(ReportView.SectionView::heading).findFirst().orElse(null);
        }
        return task.departmentId() == null ? null : recipients.department(task.departmentId());
    }
}
