package org.qianfa.inbox.web;

import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.TakeTask;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a task and putting it back: swaps the row for htmx, redirects otherwise. */
@Controller
class TakeTaskPage {

    private static final String GONE = "gone";
    private static final String ROW = "inbox/rows :: changed";

    private final TakeTask taking;
    private final MyWork work;
    private final BulkTasks bulk;
    private final TaskRows rows;

    TakeTaskPage(TakeTask taking, MyWork work, BulkTasks bulk, TaskRows rows) {
        this.taking = taking;
        this.work = work;
        this.bulk = bulk;
        this.rows = rows;
    }

    @PostMapping("/inbox/{taskId}/claim")
    String claim(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "mine") TabName tab,
                 @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model, RedirectAttributes flash) {
        try {
            taking.claim(actor, taskId);
        } catch (OutOfStep | NotFound late) {
            return gone(late, "pool", htmx, model, flash);
        }
        flash.addFlashAttribute("notice", "inbox.notice.claimed");
        return htmx ? row(actor, taskId, tab, model) : "redirect:/inbox?tab=mine";
    }

    @PostMapping("/inbox/{taskId}/unclaim")
    String unclaim(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "mine") TabName tab,
                   @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model, RedirectAttributes flash) {
        try {
            taking.unclaim(actor, taskId);
        } catch (OutOfStep | NotFound late) {
            return gone(late, "mine", htmx, model, flash);
        }
        flash.addFlashAttribute("notice", "inbox.notice.unclaimed");
        return htmx ? row(actor, taskId, tab, model) : "redirect:/inbox?tab=pool";
    }

    /**
     * Two colleagues reached for the same task, or the list was looked at long ago: everyday, so said on the list and not on an error
     * page. What the person may not know of, or is gone, is not found all the same.
     */
    private static String gone(RuntimeException late, String tab, boolean htmx, Model model, RedirectAttributes flash) {
        if (late instanceof NotFound && !htmx) {
            throw late;
        }
        String said = switch (late instanceof OutOfStep step ? step.code() : GONE) {
            case GONE -> "inbox.notice.gone";
            case "taskHeld", "outOfStep" -> "inbox.notice.takenByOther";
            default -> "fault." + ((OutOfStep) late).code();
        };
        model.addAttribute("said", said);
        flash.addFlashAttribute("notice", said);
        return htmx ? "inbox/rows :: gone" : "redirect:/inbox?tab=" + tab;
    }

    private String row(Actor actor, String taskId, TabName tab, Model model) {
        model.addAttribute("row", rows.row(actor, work.task(actor, taskId)));
        model.addAttribute("tab", tab.tab());
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("acts", bulk.acts(tab.tab()));
        model.addAttribute("counts", work.counts(actor));
        return ROW;
    }
}
