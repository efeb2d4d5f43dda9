package org.qianfa.checks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.qianfa.checks.DismissFinding;
import org.qianfa.checks.WithdrawDismissal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything proofreading finds in a report, and what was dismissed; and the short form of it that stands in other pages. */
@Controller
@RequestMapping("/reports/{id}/findings")
class ReportFindingsPage {

    private final FindingSheets sheets;
    private final DismissFinding dismissFinding;
    private final WithdrawDismissal withdrawDismissal;

    ReportFindingsPage(FindingSheets sheets, DismissFinding dismissFinding, WithdrawDismissal withdrawDismissal) {
        this.sheets = sheets;
        this.dismissFinding = dismissFinding;
        this.withdrawDismissal = withdrawDismissal;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Locale locale, Model model) {
        return page(actor, id, Form.EMPTY, locale, model);
    }

    @GetMapping("/part")
    String part(Actor actor, @PathVariable long id, Locale locale, Model model) {
        sheets.lay(actor, id, locale, model);
        return "checks/parts :: part";
    }

    @PostMapping
    String dismiss(Actor actor, @PathVariable long id, @ModelAttribute("form") Form form, Locale locale, Model model,
                   HttpServletResponse response, RedirectAttributes flash) {
        sheets.lay(actor, id, locale, model);
        try {
            dismissFinding.dismissFinding(actor, form.command());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, form, locale, model);
        }
        flash.addFlashAttribute("notice", "checks.dismissed");
        return "redirect:/reports/" + id + "/findings";
    }

    @PostMapping("/dismissals/{dismissalId}/withdrawal")
    String withdraw(Actor actor, @PathVariable long id, @PathVariable long dismissalId, RedirectAttributes flash) {
        withdrawDismissal.withdrawDismissal(actor, id, dismissalId);
        flash.addFlashAttribute("notice", "checks.withdrawn");
        return "redirect:/reports/" + id + "/findings";
    }

    private String page(Actor actor, long id, Form form, Locale locale, Model model) {
        sheets.lay(actor, id, locale, model);
        model.addAttribute("form", form);
        return "checks/findings";
    }

    /** @param key which finding of the page is meant */
    record Form(String key, long sectionId, String rule, int start, int end, String quote, String reason) {

        static final Form EMPTY = new Form("", 0, "", 0, 0, "", "");

        /** A browser sends line feeds its own way. */
        DismissFinding.Command command() {
            String words = quote == null ? "" : quote.replace("\r\n", "\n");
            return new DismissFinding.Command(sectionId, rule, start, end, words, null, reason);
        }
    }
}
