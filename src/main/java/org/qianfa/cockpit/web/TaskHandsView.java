package org.qianfa.cockpit.web;

import java.util.List;
import org.qianfa.cockpit.WatchReports;
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

    TaskHandsView(MoveToken moving, WatchReports watching, Directory directory) {
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
        return new Preview(consequences.dying().stream().map(this::line).toList(), consequences.born().stream().map(this::line).toList(),
                consequences.told().stream().map(Person::displayName).toList());
    }

    private Line line(TaskLine task) {
        return new Line(task, name(task.assigneeId()));
    }

    private String name(Long personId) {
        return personId == null ? null : directory.person(personId).displayName();
    }

    record Preview(List<Line> dying, List<Line> born, List<String> told) {
    }

    record Line(TaskLine task, String holder) {
    }
}
