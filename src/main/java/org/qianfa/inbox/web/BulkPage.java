package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.BulkTasks.Outcome;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.people.FindPeople;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.TaskPaths;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
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
               @RequestParam(required = false) String who, Wanted wanted, Model model,
               HttpServletResponse response) {
        List<String> chosen = tasks == null ? List.of() : tasks.stream().distinct().toList();
        model.addAttribute("act", act);
        model.addAttribute("wanted", wanted);
        if (!chosen.isEmpty() && bulk.lasts(act) && !wanted.seen()) {
            return show(actor, act, chosen, model);
        }
        if (!chosen.isEmpty() && bulk.asks(act) && !wanted.complete()) {
            return ask(actor, chosen, who, wanted, model, response);
        }
        List<Outcome> outcomes = bulk.actOn(actor, act, wanted.given(), chosen);
        model.addAttribute("most", chosen.size() > BulkTasks.MOST ? BulkTasks.MOST : null);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("done", outcomes.stream().filter(Outcome::done).count());
        return "inbox/outcomes";
    }

    /** What it would be done to, before it is done for good. */
    private String show(Actor actor, String act, List<String> chosen, Model model) {
        List<Item> items = items(actor, chosen);
        model.addAttribute("rows", rows.rows(actor, items));
        model.addAttribute("fit", items.stream().filter(item -> bulk.allowed(act, item)).map(Item::taskId).toList());
        return "inbox/bulk-sure";
    }

    /** Asks for a person and a reason, once more if only one of them was given. */
    private String ask(Actor actor, List<String> chosen, String who, Wanted wanted, Model model, HttpServletResponse response) {
        if (wanted.begun()) {
            Refused.show(new TaskWordMissing(), model, response);
        }
        List<TaskRows.Row> tasks = rows.rows(actor, items(actor, chosen));
        model.addAttribute("rows", tasks);
        model.addAttribute("found", people.among(colleagues(actor, tasks).stream().map(Person::id).toList(),
                new FindPeople.Wanted(who, null, wanted.kept())));
        return "inbox/bulk-to";
    }

    private List<Item> items(Actor actor, List<String> chosen) {
        return work.tasks(actor, chosen.stream().limit(BulkTasks.MOST).toList());
    }

    /** Those who may have every one of the tasks the reader may give away. */
    private List<Person> colleagues(Actor actor, List<TaskRows.Row> tasks) {
        return tasks.stream().filter(TaskRows.Row::passable).map(row -> paths.colleagues(actor, row.item().taskId()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList()).orElse(List.of());
    }

    /** @param to and {@code word}: to whom and why @param sure whether the person has seen what it is done to */
    record Wanted(Long to, String word, Boolean sure) {

        boolean complete() {
            return to != null && to != 0 && word != null && !word.isBlank();
        }

        boolean begun() {
            return to != null && to != 0;
        }

        List<Long> kept() {
            return begun() ? List.of(to) : List.of();
        }

        boolean seen() {
            return Boolean.TRUE.equals(sure);
        }

        Given given() {
            return to == null ? Given.NOTHING : new Given(to, word == null ? "" : word);
        }
    }
}
