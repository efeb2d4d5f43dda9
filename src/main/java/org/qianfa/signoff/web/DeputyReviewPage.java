package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the deputy leader in charge reads the report and approves or returns it. */
@Controller
@RequestMapping("/reports/{id}/deputy-review")
class DeputyReviewPage {

    private final SheetPage sheetPage;
    private final ReviewAsDeputyLeader reviewAsDeputyLeader;

    DeputyReviewPage(SheetPage sheetPage, ReviewAsDeputyLeader reviewAsDeputyLeader) {
        this.sheetPage = sheetPage;
        this.reviewAsDeputyLeader = reviewAsDeputyLeader;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        sheetPage.forDecision(actor, id, Role.DEPUTY_LEADER, model);
        return "signoff/deputy-review";
    }

    @PostMapping
    String review(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        Entered entered = new Entered(fields);
        boolean approved = entered.yes("approved");
        try {
            reviewAsDeputyLeader.reviewAsDeputyLeader(actor, id, entered.text("reason"), approved ? null : entered.order());
        } catch (Refusal refusal) {
            SheetPage.refused(refusal, entered, model, response);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", approved ? "signoff.deputy.approved" : "signoff.returned");
        return "redirect:/reports/" + id;
    }
}
