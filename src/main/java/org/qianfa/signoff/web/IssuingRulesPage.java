package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.KeepIssuingRules;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.KeepIssuingRules.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a unit's office keeps how reports are numbered and what their files show, and tries it before keeping it. */
@Controller
@RequestMapping("/units/{unitId}/issuing")
class IssuingRulesPage {

    private final KeepIssuingRules issuingRules;

    IssuingRulesPage(KeepIssuingRules issuingRules) {
        this.issuingRules = issuingRules;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long unitId, Model model) {
        Sheet sheet = issuingRules.issuingRules(actor, unitId);
        model.addAttribute("sheet", sheet);
        if (!model.containsAttribute("rules")) {
            model.addAttribute("rules", sheet.rules());
        }
        if (!model.containsAttribute("preview")) {
            model.addAttribute("preview", sheet.preview());
        }
        return "signoff/issuing";
    }

    @PostMapping
    String keep(Actor actor, @PathVariable long unitId, @RequestParam(defaultValue = "keep") String act, Form form, Model model,
                RedirectAttributes redirect, HttpServletResponse response) {
        Rules rules = form.rules();
        model.addAttribute("rules", rules);
        try {
            model.addAttribute("preview", issuingRules.preview(actor, unitId, rules));
            if ("preview".equals(act)) {
                return page(actor, unitId, model);
            }
            issuingRules.keepIssuingRules(actor, unitId, rules);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            response.setStatus(422);
            return page(actor, unitId, model);
        }
        redirect.addFlashAttribute("notice", "signoff.issuing.kept");
        return "redirect:/units/" + unitId + "/issuing";
    }

    /** What a form leaves out is off or empty. */
    record Form(String documentTemplate, String indexTemplate, Boolean redHead, String issuerMark, Boolean closing, Boolean imprint,
                String copies, String printedBy) {

        Rules rules() {
            return new Rules(documentTemplate, indexTemplate, Boolean.TRUE.equals(redHead), issuerMark, Boolean.TRUE.equals(closing),
                    Boolean.TRUE.equals(imprint), copies, printedBy);
        }
    }
}
