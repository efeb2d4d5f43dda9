package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.signoff.MaskPassage;
import org.qianfa.signoff.MaskPassage.Passage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts masks on passages from the page of the secrecy review, by their words or by their place, and takes them away. */
@Controller
@RequestMapping("/reports/{id}/secrecy/masks")
class MasksPage {

    private final MaskPassage maskPassage;
    private final SheetPage sheetPage;
    private final SecrecyPage secrecyPage;

    MasksPage(MaskPassage maskPassage, SheetPage sheetPage, SecrecyPage secrecyPage) {
        this.maskPassage = maskPassage;
        this.sheetPage = sheetPage;
        this.secrecyPage = secrecyPage;
    }

    @PostMapping
    String mask(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model,
                RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
        Entered entered = new Entered(fields);
        try {
            Passage passage = entered.passage(sheetPage.secrecy(actor, id));
            maskPassage.maskPassage(actor, id, passage, entered.text("seen"));
        } catch (Refusal refusal) {
            SheetPage.refused(refusal, entered, model, response);
            return secrecyPage.page(actor, id, model, locale);
        }
        redirect.addFlashAttribute("notice", "signoff.mask.made");
        return "redirect:/reports/" + id + "/secrecy#differences";
    }

    @PostMapping("/{maskId}/removal")
    String unmask(Actor actor, @PathVariable long id, @PathVariable long maskId, Model model, RedirectAttributes redirect,
                  HttpServletResponse response, Locale locale) {
        try {
            maskPassage.unmaskPassage(actor, id, maskId);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return secrecyPage.page(actor, id, model, locale);
        }
        redirect.addFlashAttribute("notice", "signoff.mask.removed");
        return "redirect:/reports/" + id + "/secrecy#differences";
    }
}
