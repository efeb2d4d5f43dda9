package org.qianfa.notices.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.notices.DeadLetters;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the administrator: messages that were given up, and another try with its reason. */
@Controller
class DeadLettersPage {

    private static final int ROWS = 30;

    private final DeadLetters letters;

    DeadLettersPage(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/notices/undelivered")
    String undelivered(Actor actor, @RequestParam(required = false) Long after, Model model) {
        DeadLetters.Page page = letters.deadLetters(actor, after, ROWS);
        model.addAttribute("letters", page.items());
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        return "notices/undelivered";
    }

    @PostMapping("/notices/undelivered/retry")
    String retryAll(Actor actor, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("noticeArguments", new Object[] {letters.retryAll(actor, reason)});
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return undelivered(actor, null, model);
        }
        flash.addFlashAttribute("notice", "notices.notice.retriedAll");
        return "redirect:/notices/undelivered";
    }

    @PostMapping("/notices/undelivered/{letterId}/retry")
    String retry(Actor actor, @PathVariable long letterId, @RequestParam(defaultValue = "") String reason, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        try {
            letters.retry(actor, letterId, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return undelivered(actor, null, model);
        }
        flash.addFlashAttribute("notice", "notices.notice.retried");
        return "redirect:/notices/undelivered";
    }
}
