package org.qianfa.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a report is ended for good, after what goes with it was shown, and another is begun in its place. */
@Controller
@RequestMapping("/cockpit/reports/{reportId}")
class TerminationPage {

    private final TerminateReport terminating;
    private final RestartReport restarting;
    private final TerminationView view;

    TerminationPage(TerminateReport terminating, RestartReport restarting, TerminationView view) {
        this.terminating = terminating;
        this.restarting = restarting;
        this.view = view;
    }

    @GetMapping("/termination")
    String show(Actor actor, @PathVariable long reportId, Model model, HttpServletResponse response) {
        try {
            view.lay(actor, reportId, model);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
        }
        return "cockpit/termination";
    }

    @PostMapping("/termination")
    String terminate(Actor actor, @PathVariable long reportId, @RequestParam(defaultValue = "") String reason, Model model,
                     HttpServletResponse response, RedirectAttributes flash) {
        view.requireWatched(actor, reportId);
        try {
            terminating.terminate(actor, reportId, reason);
        } catch (Refusal refusal) {
            show(actor, reportId, model, response);
            Refused.show(refusal, model, response);
            return "cockpit/termination";
        }
        flash.addFlashAttribute("notice", "cockpit.notice.terminated");
        return "redirect:/cockpit/reports/{reportId}/termination";
    }

    @PostMapping("/restart")
    String restart(Actor actor, @PathVariable long reportId, @RequestParam(defaultValue = "") String reason, Model model,
                   HttpServletResponse response, RedirectAttributes flash) {
        view.requireWatched(actor, reportId);
        try {
            long begun = restarting.restart(actor, reportId, reason);
            flash.addFlashAttribute("notice", "cockpit.notice.restarted");
            return "redirect:" + (actor.holds(Role.SYSTEM_ADMIN) ? "/cockpit/reports/" + begun + "/path" : "/reports/" + begun);
        } catch (Refusal refusal) {
            show(actor, reportId, model, response);
            Refused.show(refusal, model, response);
            return "cockpit/termination";
        }
    }
}
