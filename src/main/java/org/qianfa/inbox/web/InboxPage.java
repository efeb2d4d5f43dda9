package org.qianfa.inbox.web;

import java.util.stream.Stream;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of work, and the fragment of it that stands on a report's desk. */
@Controller
class InboxPage {

    private static final int ROWS = 20;

    private final MyWork work;
    private final TaskRows rows;
    private final WithdrawStep withdrawing;

    InboxPage(MyWork work, TaskRows rows, WithdrawStep withdrawing) {
        this.work = work;
        this.rows = rows;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/inbox")
    String inbox(Actor actor, @RequestParam(required = false) TabName tab,
                 @RequestParam(required = false) Cursor after, Model model) {
        MyWork.Counts counts = work.counts(actor);
        Tab shown = tab == null ? counts.first() : tab.tab();
        MyWork.Page page = work.work(actor, shown, after, ROWS);
        model.addAttribute("tab", shown);
        model.addAttribute("tabs", Tab.values());
        model.addAttribute("counts", counts);
        model.addAttribute("rows", rows.rows(actor, page.items()));
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        return "inbox/list";
    }

    @GetMapping("/inbox/reports/{reportId}/actions")
    String actions(Actor actor, @PathVariable long reportId, Model model) {
        MyWork.Steps steps = work.onReport(actor, reportId);
        model.addAttribute("mine", rows.rows(actor, steps.mine()));
        model.addAttribute("reportId", reportId);
        model.addAttribute("coordinates", Stream.concat(steps.mine().stream(), steps.others().stream().map(MyWork.Step::item))
                .anyMatch(item -> actor.holds(Role.COORDINATOR, item.unitId())));
        model.addAttribute("withdrawable", withdrawing.offered(actor, steps.others().stream().map(step -> step.item().taskId()).toList()));
        model.addAttribute("others", rows.others(actor, steps.others()));
        return "inbox/actions :: actions";
    }
}
