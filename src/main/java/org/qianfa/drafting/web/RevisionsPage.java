package org.qianfa.drafting.web;

import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The revisions of a section and the text of one of them. */
@Controller
class RevisionsPage {

    private final SectionDesk sectionDesk;

    RevisionsPage(SectionDesk sectionDesk) {
        this.sectionDesk = sectionDesk;
    }

    /** @param number the revision to read; the newest if left out */
    @GetMapping("/sections/{id}/revisions")
    String show(Actor actor, @PathVariable long id, @RequestParam(required = false) Integer number, Model model) {
        sectionDesk.lay(actor, id, model);
        List<SectionDesk.SignedRevision> revisions = sectionDesk.revisions(actor, id);
        SectionDesk.SignedRevision chosen = revisions.stream()
                .filter(r -> number == null || r.revision().number() == number).findFirst().orElse(null);
        if (chosen == null && number != null) {
            throw new NotFound("revision", number);
        }
        model.addAttribute("revisions", revisions);
        model.addAttribute("chosen", chosen);
        model.addAttribute("paragraphs", chosen == null ? List.of() : Outline.paragraphs(chosen.revision().text()));
        return "drafting/revisions";
    }
}
