package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the author of opinions sees what became of them, and confirms or insists. */
@Controller
@RequestMapping("/reports/{id}/confirmations")
class ConfirmationsPage {

    private final ReadReview readReview;
    private final Confirmations confirmations;
    private final Finish finish;

    ConfirmationsPage(ReadReview readReview, Confirmations confirmations, Finish finish) {
        this.readReview = readReview;
        this.confirmations = confirmations;
        this.finish = finish;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("reportId", id);
        return confirmations.show(readReview.ownOpinions(actor, id), "/reports/" + id, model);
    }

    @PostMapping("/{opinionId}")
    String confirm(Actor actor, @PathVariable long id, @PathVariable long opinionId, @RequestParam(required = false) Settlement settlement,
                   @RequestParam(required = false) String reason, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        boolean settled = confirmations.settle(actor, opinionId, settlement, reason, model, redirect, response);
        return settled ? "redirect:/reports/" + id + "/confirmations#opinion-" + opinionId : page(actor, id, model);
    }

    @PostMapping("/completion")
    String finish(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            finish.confirmation(actor, id);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "review.confirmations.done");
        return "redirect:/reports/" + id + "/confirmations";
    }
}
