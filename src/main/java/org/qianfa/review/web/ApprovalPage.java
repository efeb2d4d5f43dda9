package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.review.AdviserAssignment;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.EnterReview;
import org.qianfa.review.LegalityOutcome;
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

/** Where the approver decides on the outcome, or sends the matter back to those who reviewed it. */
@Controller
@RequestMapping("/matters/{id}/approval")
class ApprovalPage {

    private final EnterReview door;
    private final MatterDesk desk;
    private final AdviserAssignment advisers;
    private final ApproveReview approveReview;

    ApprovalPage(EnterReview door, MatterDesk desk, AdviserAssignment advisers, ApproveReview approveReview) {
        this.door = door;
        this.desk = desk;
        this.advisers = advisers;
        this.approveReview = approveReview;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        door.matter(actor, id, Role.LEGALITY_APPROVER);
        desk.lay(actor, id, model);
        model.addAttribute("unheard", advisers.unheard(actor, id));
        return "review/approval";
    }

    /** @param outcome none means the strictest outcome concluded */
    @PostMapping
    String approve(Actor actor, @PathVariable long id, @RequestParam Map<String, String> form, @RequestParam(required = false) LegalityOutcome outcome,
                   Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            approveReview.approveReview(actor, id, approved(form), outcome, TypedText.lines(form.get("reason")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", approved(form) ? "review.approval.approved" : "review.approval.reopened");
        return "redirect:/matters/" + id;
    }

    private static boolean approved(Map<String, String> form) {
        return "yes".equals(form.get("approved"));
    }
}
