package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.BulkTasks.Outcome;
import org.qianfa.inbox.MyWork;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskPaths;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One act on the tasks that were ticked, and what became of each. */
@Controller
class BulkPage {

    private final BulkTasks bulk;
    private final MyWork work;
    private final TaskPaths paths;
    private final TaskRows rows;
    private final FindPeople people;

    BulkPage(BulkTasks bulk, MyWork work, TaskPaths paths, TaskRows rows, FindPeople people) {
        this.bulk = bulk;
        this.work = work;
        this.paths = paths;
        this.rows = rows;
        this.people = people;
    }

    /** Answers with the outcomes themselves and no redirect: what was refused stands nowhere else. */
    @PostMapping("/inbox/bulk")
    String act(Actor actor, @RequestParam String act, @RequestParam(name = "task", required = false) List<String> tasks,
               @RequestParam(defaultValue = "0") long to, @RequestParam(defaultValue = "") String word,
               @RequestParam(required = false) String who, Model model) {
        List<String> chosen = tasks == null ? List.of() : tasks;
        model.addAttribute("act", act);
        if (bulk.asks(act) && to == 0 && !chosen.isEmpty()) {
            model.addAttribute("word", word);
            return ask(actor, chosen, new Wanted(who, null), model);
        }
        List<Outcome> outcomes = bulk.actOn(actor, act, new Given(to, word), chosen);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("done", outcomes.stream().filter(Outcome::done).count());
        return "inbox/outcomes";
    }

    private String ask(Actor actor, List<String> chosen, Wanted wanted, Model model) {
        List<TaskRows.Row> tasks = rows.rows(actor, work.tasks(actor, chosen.stream().distinct().limit(BulkTasks.MOST).toList()));
        model.addAttribute("rows", tasks);
        model.addAttribute("found", people.among(colleagues(actor, tasks).stream().map(Person::id).toList(), wanted));
        return "inbox/bulk-to";
    }

    /** Those who may have every one of the tasks the reader may give away. */
    private List<Person> colleagues(Actor actor, List<TaskRows.Row> tasks) {
        return tasks.stream().filter(TaskRows.Row::passable).map(row -> paths.colleagues(actor, row.item().taskId()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList()).orElse(List.of());
    }
}
