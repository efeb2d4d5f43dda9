package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.SuspendReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a report's processes are stopped for a time and let go on. */
@Controller
@RequestMapping("/inbox/reports/{reportId}/suspension")
class SuspensionPage {

    private final SuspendReport suspending;
    private final StoppedWords stopped;

    SuspensionPage(SuspendReport suspending, StoppedWords stopped) {
        this.suspending = suspending;
        this.stopped = stopped;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long reportId, Model model) {
        model.addAttribute("state", suspending.state(actor, reportId));
        model.addAttribute("reportId", reportId);
        model.addAttribute("stopped", stopped.of(reportId));
        return "inbox/suspension";
    }

    @PostMapping("/begin")
    String begin(Actor actor, @PathVariable long reportId, @RequestParam(defaultValue = "") String word, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        try {
            suspending.suspend(actor, reportId, word);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("word", word);
            return show(actor, reportId, model);
        }
        flash.addFlashAttribute("notice", "inbox.suspension.done.SUSPENDED");
        return "redirect:/inbox/reports/{reportId}/suspension";
    }

    @PostMapping("/end")
    String end(Actor actor, @PathVariable long reportId, @RequestParam(defaultValue = "") String word, Model model,
               HttpServletResponse response, RedirectAttributes flash) {
        try {
            suspending.resume(actor, reportId, word);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("word", word);
            return show(actor, reportId, model);
        }
        flash.addFlashAttribute("notice", "inbox.suspension.done.RUNNING");
        return "redirect:/inbox/reports/{reportId}/suspension";
    }
}
