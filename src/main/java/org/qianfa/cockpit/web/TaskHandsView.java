package org.qianfa.cockpit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.Consequences.TaskLine;
import org.qianfa.workflow.MoveToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of interventions show besides the intervention: report, task, people by name. */
@Component
class TaskHandsView {

    private final MoveToken moving;
    private final WatchReports watching;
    private final Directory directory;
    private final Reports reports;

    TaskHandsView(MoveToken moving, WatchReports watching, Directory directory, Reports reports) {
        this.reports = reports;
        this.moving = moving;
        this.watching = watching;
        this.directory = directory;
    }

    /** @throws NotFound if the task is not one of the report's */
    void token(Actor actor, long reportId, String taskId, Model model) {
        MoveToken.Token token = moving.tokens(actor, reportId).stream().filter(one -> one.taskId().equals(taskId)).findFirst()
                .orElseThrow(() -> new NotFound("task", taskId));
        model.addAttribute("report", watching.report(actor, reportId));
        model.addAttribute("token", token);
        model.addAttribute("holder", name(token.assigneeId()));
        model.addAttribute("administrator", true);
    }

    Preview named(Consequences consequences) {
        Map<Long, String> headings = headings(Stream.concat(consequences.dying().stream(), consequences.born().stream()));
        return new Preview(consequences.dying().stream().map(task -> line(task, headings)).toList(),
                consequences.born().stream().map(task -> line(task, headings)).toList(), consequences.told().stream().map(Person::displayName).toList());
    }

    /** By section. */
    private Map<Long, String> headings(Stream<TaskLine> tasks) {
        return tasks.filter(task -> task.sectionId() != null).map(TaskLine::reportId).distinct().flatMap(id -> reports.report(id).sections().stream())
                .collect(Collectors.toMap(SectionView::id, SectionView::heading));
    }

    private Line line(TaskLine task, Map<Long, String> headings) {
        return new Line(task, name(task.assigneeId()), task.sectionId() == null ? null : headings.get(task.sectionId()));
    }

    private String name(Long personId) {
        return personId == null ? null : directory.person(personId).displayName();
    }

    record Preview(List<Line> dying, List<Line> born, List<String> told) {
    }

    /** @param section its heading, empty for the introduction; {@code null} if the task is not about one */
    record Line(TaskLine task, String holder, String section) {
    }
}
