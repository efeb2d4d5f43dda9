package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeclineSigning;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignReport.Signature;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the first responsible person reads the whole text and everything said about it, and signs or returns it. */
@Controller
@RequestMapping("/reports/{id}/signature")
class SignaturePage {

    private final SheetPage sheetPage;
    private final SignReport signReport;
    private final SigningPen pen;
    private final DeclineSigning declineSigning;

    SignaturePage(SheetPage sheetPage, SignReport signReport, SigningPen pen, DeclineSigning declineSigning) {
        this.sheetPage = sheetPage;
        this.signReport = signReport;
        this.pen = pen;
        this.declineSigning = declineSigning;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        sheetPage.forDecision(actor, id, Role.FIRST_RESPONSIBLE, model);
        if (!model.containsAttribute("refusal")) {
            model.addAttribute("obstacle", signReport.obstacle(actor, id).orElse(null));
        }
        return "signoff/signature";
    }

    @PostMapping
    String sign(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model,
                RedirectAttributes redirect, HttpServletResponse response) {
        Entered entered = new Entered(fields);
        boolean approved = entered.yes("approved");
        try {
            if (approved) {
                pen.sign(actor, id, new Signature(entered.text("opinion"), entered.text("seenDigest"), entered.yes("readThrough"),
                        entered.byNumber("dispute-"), entered.text("seenDifferences")), entered.text("password"));
            } else {
                declineSigning.declineSigning(actor, id, entered.order());
            }
        } catch (Refusal refusal) {
            SheetPage.refused(refusal, entered, model, response);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", approved ? "signoff.signature.signed" : "signoff.returned");
        return "redirect:/reports/" + id;
    }
}
