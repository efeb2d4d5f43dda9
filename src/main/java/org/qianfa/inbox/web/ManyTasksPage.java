package org.qianfa.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.inbox.MyWork;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.ManyTasks;
import org.qianfa.workflow.ManyTasks.Outcome;
import org.qianfa.workflow.TaskPaths;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several tasks taken, put back or handed on at once, with what became of each. */
@Controller
class ManyTasksPage {

    private final ManyTasks many;
    private final MyWork work;
    private final TaskPaths paths;
    private final TaskRows rows;

    ManyTasksPage(ManyTasks many, MyWork work, TaskPaths paths, TaskRows rows) {
        this.many = many;
        this.work = work;
        this.paths = paths;
        this.rows = rows;
    }

    /** Answers with the outcomes themselves and no redirect: what was refused stands nowhere else. */
    @PostMapping("/inbox/many")
    String act(Actor actor, @RequestParam Act act, @RequestParam(name = "task", required = false) List<String> chosen,
               @RequestParam(defaultValue = "0") long to, @RequestParam(defaultValue = "") String word, Model model) {
        List<String> taskIds = chosen == null ? List.of() : chosen;
        if (taskIds.isEmpty()) {
            return "redirect:/inbox";
        }
        Map<String, TaskRows.Row> before = rows.rows(actor, work.tasks(actor, taskIds)).stream()
                .collect(Collectors.toMap(row -> row.item().taskId(), Function.identity()));
        model.addAttribute("rows", before);
        if (act == Act.TRANSFER && to == 0) {
            model.addAttribute("colleagues", colleagues(actor, before));
            return "inbox/many-to";
        }
        model.addAttribute("outcomes", outcomes(actor, act, taskIds, to, word));
        return "inbox/many-done";
    }

    private List<Outcome> outcomes(Actor actor, Act act, List<String> taskIds, long to, String word) {
        return switch (act) {
            case CLAIM -> many.claim(actor, taskIds);
            case UNCLAIM -> many.unclaim(actor, taskIds);
            case TRANSFER -> many.transfer(actor, taskIds, to, word);
        };
    }

    /** Those who may have every one of the tasks the reader holds. */
    private List<Person> colleagues(Actor actor, Map<String, TaskRows.Row> chosen) {
        return chosen.values().stream().filter(TaskRows.Row::passable).map(row -> paths.colleagues(actor, row.item().taskId()))
                .reduce((some, others) -> some.stream().filter(others::contains).toList()).orElse(List.of());
    }

    enum Act {
        CLAIM, UNCLAIM, TRANSFER
    }
}
