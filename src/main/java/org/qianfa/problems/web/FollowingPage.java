package org.qianfa.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.problems.FollowProblem;
import org.qianfa.problems.SettleProblem;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a problem goes on: progress, evidence, and how it stands. */
@Controller
@RequestMapping("/problems/{id}")
class FollowingPage {

    private final ProblemSheet sheet;
    private final FollowProblem follow;
    private final SettleProblem settle;

    FollowingPage(ProblemSheet sheet, FollowProblem follow, SettleProblem settle) {
        this.sheet = sheet;
        this.follow = follow;
        this.settle = settle;
    }

    @PostMapping("/progress")
    String tell(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
                RedirectAttributes flash) {
        try {
            follow.addProgress(actor, id, text);
        } catch (Refusal refusal) {
            model.addAttribute("progress", text);
            return refused(actor, id, refusal, model, response);
        }
        return done(id, "problems.progress.added", flash);
    }

    @PostMapping("/evidence")
    String prove(Actor actor, @PathVariable long id, @ModelAttribute("proof") ProofForm form, Model model, HttpServletResponse response,
                 RedirectAttributes flash) {
        try {
            follow.addEvidence(actor, id, form.proof());
        } catch (Refusal refusal) {
            return refused(actor, id, refusal, model, response);
        }
        return done(id, "problems.evidence.added", flash);
    }

    @PostMapping("/steps")
    String settle(Actor actor, @PathVariable long id, @RequestParam SettleProblem.Step step, @RequestParam(defaultValue = "") String reason, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        try {
            settle.settleProblem(actor, id, step, reason);
        } catch (Refusal refusal) {
            model.addAttribute("reason", reason);
            return refused(actor, id, refusal, model, response);
        }
        return done(id, "problems.settled." + step, flash);
    }

    private String refused(Actor actor, long id, Refusal refusal, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        return sheet.lay(actor, id, model);
    }

    private static String done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/problems/" + id + "#history";
    }
}
