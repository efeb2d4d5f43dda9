package org.qianfa.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.EditVariables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The few values of a report's processes an administrator may set, each with all it may be set to. */
@Controller
@RequestMapping("/cockpit/reports/{reportId}/variables")
class VariablesPage {

    private final EditVariables editing;
    private final WatchReports watching;

    VariablesPage(EditVariables editing, WatchReports watching) {
        this.editing = editing;
        this.watching = watching;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long reportId, Model model) {
        model.addAttribute("values", editing.values(actor, reportId));
        model.addAttribute("report", watching.report(actor, reportId));
        model.addAttribute("administrator", true);
        return "cockpit/variables";
    }

    @PostMapping
    String set(Actor actor, @PathVariable long reportId, @RequestParam String process, @RequestParam String name, @RequestParam String value,
               @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            editing.set(actor, reportId, process, name, value, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return show(actor, reportId, model);
        }
        flash.addFlashAttribute("notice", "cockpit.notice.edited");
        return "redirect:/cockpit/reports/{reportId}/path";
    }
}
