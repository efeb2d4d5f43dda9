package org.qianfa.inbox.web;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.inbox.MyWork;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The fragment on a report's desk: what the reader is to do about it, and who has the other steps. */
@Controller
class ReportActionsPage {

    private final MyWork work;
    private final TaskRows rows;
    private final WithdrawStep withdrawing;
    private final UrgeTask urging;

    ReportActionsPage(MyWork work, TaskRows rows, WithdrawStep withdrawing, UrgeTask urging) {
        this.work = work;
        this.rows = rows;
        this.withdrawing = withdrawing;
        this.urging = urging;
    }

    @GetMapping("/inbox/reports/{reportId}/actions")
    String actions(Actor actor, @PathVariable long reportId, Model model) {
        MyWork.Steps steps = work.onReport(actor, reportId);
        model.addAttribute("mine", rows.rows(actor, steps.mine()));
        model.addAttribute("reportId", reportId);
        model.addAttribute("coordinates", Stream.concat(steps.mine().stream(), steps.others().stream().map(MyWork.Step::item))
                .anyMatch(item -> actor.holds(Role.COORDINATOR, item.unitId())));
        List<String> others = steps.others().stream().map(step -> step.item().taskId()).toList();
        model.addAttribute("withdrawable", withdrawing.offered(actor, others));
        model.addAttribute("urgeable", urging.offered(actor, others));
        model.addAttribute("others", rows.others(actor, steps.others()));
        return "inbox/actions :: actions";
    }
}
