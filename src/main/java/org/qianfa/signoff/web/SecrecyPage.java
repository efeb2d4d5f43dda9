package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where secrecy is reviewed and disclosure decided; the text may also be sent back to be masked. */
@Controller
@RequestMapping("/reports/{id}/secrecy")
class SecrecyPage {

    private final SheetPage sheetPage;
    private final ReviewSecrecy reviewSecrecy;

    SecrecyPage(SheetPage sheetPage, ReviewSecrecy reviewSecrecy) {
        this.sheetPage = sheetPage;
        this.reviewSecrecy = reviewSecrecy;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        sheetPage.forDecision(actor, id, Role.SECRECY_REVIEWER, model);
        return "signoff/secrecy";
    }

    @PostMapping
    String review(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        Entered entered = new Entered(fields);
        boolean returned = fields.containsKey("returned");
        try {
            reviewSecrecy.reviewSecrecy(actor, id, returned
                    ? Decision.returned(entered.order())
                    : new Decision(entered.yes("disclosed"), entered.text("basis"), null));
        } catch (Refusal refusal) {
            SheetPage.refused(refusal, entered, model, response);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", notice(returned, entered.yes("disclosed")));
        return "redirect:/reports/" + id;
    }

    private static String notice(boolean returned, boolean disclosed) {
        if (returned) {
            return "signoff.returned";
        }
        return disclosed ? "signoff.secrecy.disclosed" : "signoff.secrecy.withheld";
    }
}
