package org.qianfa.inbox.web;

import java.util.stream.Stream;
import org.qianfa.inbox.MyWork;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The fragment on a report's desk: what the reader is to do about it, and who has the other steps. */
@Controller
class ReportActionsPage {

    private final MyWork work;
    private final TaskRows rows;
    private final StepOffers offers;
    private final StoppedWords stopped;

    ReportActionsPage(MyWork work, TaskRows rows, StepOffers offers, StoppedWords stopped) {
        this.work = work;
        this.rows = rows;
        this.offers = offers;
        this.stopped = stopped;
    }

    @GetMapping("/inbox/reports/{reportId}/actions")
    String actions(Actor actor, @PathVariable long reportId, Model model) {
        MyWork.Steps steps = work.onReport(actor, reportId);
        model.addAttribute("mine", rows.rows(actor, steps.mine()));
        model.addAttribute("reportId", reportId);
        model.addAttribute("coordinates", Stream.concat(steps.mine().stream(), steps.others().stream().map(MyWork.Step::item))
                .anyMatch(item -> actor.holds(Role.COORDINATOR, item.unitId())));
        model.addAttribute("stopped", steps.mine().isEmpty() && steps.others().isEmpty() ? null : stopped.of(reportId));
        offers.lay(actor, steps.others().stream().map(MyWork.Step::item).filter(item -> !item.standing().suspended()).map(MyWork.Item::taskId).toList(), model);
        model.addAttribute("others", rows.others(actor, steps.others()));
        return "inbox/actions :: actions";
    }
}
