package org.qianfa.inbox.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.Cycles;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.inbox.persistence.InboxRow;
import org.qianfa.people.Directory;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Says in words what a task is about, so that the list needs no second query. */
@Component
class TaskSubjects {

    private final Reports reports;
    private final Cycles cycles;
    private final Directory directory;

    TaskSubjects(Reports reports, Cycles cycles, Directory directory) {
        this.reports = reports;
        this.cycles = cycles;
        this.directory = directory;
    }

    InboxRow row(TaskInfo task) {
        return row(task, task.reportId() == null ? null : reports.report(task.reportId()));
    }

    /** Reads every report once only. */
    List<InboxRow> rows(List<TaskInfo> tasks) {
        Map<Long, ReportView> read = new HashMap<>();
        return tasks.stream()
                .map(task -> row(task, task.reportId() == null ? null : read.computeIfAbsent(task.reportId(), reports::report)))
                .toList();
    }

    private InboxRow row(TaskInfo task, ReportView report) {
        String title = report == null ? task.title() : report.title();
        return InboxRow.of(task, new InboxRow.About(title, subject(task, report), year(task, report)));
    }

    private String subject(TaskInfo task, ReportView report) {
        if (task.sectionId() != null && report != null) {
            return report.sections().stream().filter(section -> section.id() == task.sectionId())
                    .map(ReportView.SectionView::heading).findFirst().orElse(null);
        }
        return task.departmentId() == null ? null : directory.department(task.departmentId()).name();
    }

    private Integer year(TaskInfo task, ReportView report) {
        if (report != null) {
            return report.year();
        }
        return task.cycleId() == null ? null : Integer.valueOf(cycles.cycle(task.cycleId()).year());
    }
}
