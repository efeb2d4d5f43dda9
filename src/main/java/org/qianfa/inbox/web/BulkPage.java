package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One act on the tasks that were ticked, and what became of each. */
@Controller
class BulkPage {

    private final BulkTasks bulk;

    BulkPage(BulkTasks bulk) {
        this.bulk = bulk;
    }

    @PostMapping("/inbox/bulk")
    String act(Actor actor, @RequestParam String act, @RequestParam(name = "task", required = false) List<String> tasks, Model model) {
        List<BulkTasks.Outcome> outcomes = bulk.actOn(actor, act, tasks == null ? List.of() : tasks);
        model.addAttribute("act", act);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("done", outcomes.stream().filter(one -> one.result() == BulkTasks.Result.DONE).count());
        return "inbox/outcomes";
    }
}
