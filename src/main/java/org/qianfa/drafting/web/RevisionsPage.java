package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.RestoreRevision;
import org.qianfa.officialtext.Outline;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The revisions of a section and the text of one of them, to read and to restore. */
@Controller
class RevisionsPage {

    private final SectionDesk sectionDesk;
    private final CoDrafting coDrafting;
    private final RestoreRevision restoreRevision;
    private final ComparisonDesk comparisonDesk;

    RevisionsPage(SectionDesk sectionDesk, CoDrafting coDrafting, RestoreRevision restoreRevision, ComparisonDesk comparisonDesk) {
        this.sectionDesk = sectionDesk;
        this.coDrafting = coDrafting;
        this.restoreRevision = restoreRevision;
        this.comparisonDesk = comparisonDesk;
    }

    /** @param number the revision to read; the newest if left out */
    @GetMapping("/sections/{id}/revisions")
    String show(Actor actor, @PathVariable long id, @RequestParam(required = false) Integer number, Model model) {
        return page(actor, id, number, model);
    }

    @PostMapping("/sections/{id}/revisions/{number}/restoration")
    String restore(Actor actor, @PathVariable long id, @PathVariable int number, @RequestParam int basedOnRevision,
                   @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            restoreRevision.restoreRevision(actor, new RestoreRevision.Command(id, number, basedOnRevision, reason));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("reason", reason);
            return page(actor, id, number, model);
        }
        flash.addFlashAttribute("notice", "drafting.revisions.restored");
        return "redirect:/sections/" + id + "/revisions";
    }

    private String page(Actor actor, long id, Integer number, Model model) {
        ReportSheet sheet = sectionDesk.lay(actor, id, model);
        comparisonDesk.layChoices(actor, sheet.report().id(), model);
        List<SectionDesk.SignedRevision> revisions = sectionDesk.revisions(actor, id);
        SectionDesk.SignedRevision chosen = revisions.stream()
                .filter(r -> number == null || r.revision().number() == number).findFirst().orElse(null);
        if (chosen == null && number != null) {
            throw new NotFound("revision", number);
        }
        model.addAttribute("revisions", revisions);
        model.addAttribute("chosen", chosen);
        model.addAttribute("paragraphs", chosen == null ? List.of() : Outline.paragraphs(chosen.revision().text()));
        model.addAttribute("restorable", chosen != null && chosen != revisions.get(0) && coDrafting.mayWrite(actor, id));
        return "drafting/revisions";
    }
}
