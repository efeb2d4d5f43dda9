package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.MyWork;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskPaths;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a task is handed on: what it is, in whose hands, and who may have it. */
@Component
class HandOnSheet {

    static final String VIEW = "inbox/hand-on";

    private final MyWork work;
    private final TaskRows rows;
    private final TaskPaths paths;
    private final FindPeople people;

    HandOnSheet(MyWork work, TaskRows rows, TaskPaths paths, FindPeople people) {
        this.work = work;
        this.rows = rows;
        this.paths = paths;
        this.people = people;
    }

    String show(Actor actor, String taskId, Wanted wanted, Model model) {
        TaskRows.Row row = rows.row(actor, work.task(actor, taskId));
        List<Person> colleagues = row.passable() ? paths.colleagues(actor, taskId) : List.of();
        model.addAttribute("row", row);
        model.addAttribute("found", people.among(colleagues.stream().map(Person::id).toList(), wanted));
        return VIEW;
    }
}
