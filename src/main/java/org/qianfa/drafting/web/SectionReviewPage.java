package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a department head reads a section and approves or returns it. */
@Controller
class SectionReviewPage {

    private final ReviewSection reviewSection;
    private final SectionDesk sectionDesk;
    private final ComparisonDesk comparisonDesk;

    SectionReviewPage(ReviewSection reviewSection, SectionDesk sectionDesk, ComparisonDesk comparisonDesk) {
        this.reviewSection = reviewSection;
        this.sectionDesk = sectionDesk;
        this.comparisonDesk = comparisonDesk;
    }

    @GetMapping("/sections/{id}/review")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, Map.of(), model);
    }

    /** Nothing chosen means nothing decided: the page comes again. */
    @PostMapping("/sections/{id}/review")
    String review(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String approved,
                  @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
                  RedirectAttributes flash) {
        Map<String, String> entered = Map.of("approved", approved, "reason", reason);
        if (!approved.equals("yes") && !approved.equals("no")) {
            response.setStatus(422);
            return page(actor, id, entered, model);
        }
        try {
            reviewSection.reviewSection(actor, id, approved.equals("yes"), reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, entered, model);
        }
        flash.addFlashAttribute("notice", approved.equals("yes") ? "drafting.review.approved" : "drafting.review.returned");
        return "redirect:/reports/" + sectionDesk.lay(actor, id, model).report().id();
    }

    private String page(Actor actor, long id, Map<String, String> entered, Model model) {
        SectionSheet own = sectionDesk.lay(actor, id, model).sheet(id);
        if (!actor.holdsInDepartment(Role.DEPARTMENT_HEAD, own.section().departmentId())) {
            throw new NotPermitted("only a head of department " + own.section().departmentId());
        }
        comparisonDesk.layChoices(actor, own.section().reportId(), model);
        model.addAttribute("revisions", sectionDesk.revisions(actor, id));
        model.addAttribute("open", own.awaitsReviewOf(actor));
        model.addAttribute("entered", entered);
        return "drafting/review";
    }
}
