package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.signoff.KeepIssuingRules;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.KeepIssuingRules.Sheet;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.SetNextNumber;
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
    private final SetNextNumber setNextNumber;

    IssuingRulesPage(KeepIssuingRules issuingRules, SetNextNumber setNextNumber) {
        this.issuingRules = issuingRules;
        this.setNextNumber = setNextNumber;
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
        if (!model.containsAttribute("next")) {
            model.addAttribute("next", new NextForm(null, null, null));
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

    @PostMapping("/next")
    String setNext(Actor actor, @PathVariable long unitId, NextForm next, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            setNextNumber.setNextNumber(actor, unitId, next.template(), next.wanted(), next.reason());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("next", next);
            return page(actor, unitId, model);
        }
        redirect.addFlashAttribute("notice", "signoff.issuing.next.set");
        return "redirect:/units/" + unitId + "/issuing";
    }

    /** As it was typed; what is no number is none that can be given. */
    record NextForm(String which, String number, String reason) {

        Template template() {
            return Template.INDEX.name().equals(which) ? Template.INDEX : Template.DOCUMENT;
        }

        int wanted() {
            return number != null && number.strip().matches("\\d{1,9}") ? Integer.parseInt(number.strip()) : 0;
        }
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
