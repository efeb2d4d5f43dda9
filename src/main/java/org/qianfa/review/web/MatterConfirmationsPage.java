package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.FinishConfirmation;
import org.qianfa.review.MatterRecords;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
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

/** Where the author of opinions on the file of a matter sees what became of them, and confirms or insists. */
@Controller
@RequestMapping("/matters/{matterId}/confirmations")
class MatterConfirmationsPage {

    private final ReadReview readReview;
    private final Confirmations confirmations;
    private final FinishConfirmation finishConfirmation;
    private final MatterRecords records;

    MatterConfirmationsPage(ReadReview readReview, Confirmations confirmations, FinishConfirmation finishConfirmation, MatterRecords records) {
        this.readReview = readReview;
        this.confirmations = confirmations;
        this.finishConfirmation = finishConfirmation;
        this.records = records;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long matterId, Model model) {
        List<AnnotationView> own = readReview.ownFindings(actor, matterId);
        MatterView matter = records.record(matterId).matter();
        model.addAttribute("matterId", matterId);
        model.addAttribute("matterTitle", matter.title());
        model.addAttribute("lawYear", matter.clock().receivedOn().getYear());
        return confirmations.show(own, "/matters/" + matterId, model);
    }

    @PostMapping("/{opinionId}")
    String confirm(Actor actor, @PathVariable long matterId, @PathVariable long opinionId, @RequestParam(required = false) Settlement settlement,
                   @RequestParam(required = false) String reason, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        if (readReview.ownFindings(actor, matterId).stream().noneMatch(o -> o.id() == opinionId)) {
            throw new NotFound("opinion", opinionId);
        }
        boolean settled = confirmations.settle(actor, opinionId, settlement, reason, model, redirect, response);
        return settled ? "redirect:/matters/" + matterId + "/confirmations#opinion-" + opinionId : page(actor, matterId, model);
    }

    @PostMapping("/completion")
    String finish(Actor actor, @PathVariable long matterId, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            finishConfirmation.finishOnMatter(actor, matterId);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, matterId, model);
        }
        redirect.addFlashAttribute("notice", "review.confirmations.done");
        return "redirect:/matters/" + matterId;
    }
}
