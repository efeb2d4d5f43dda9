package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.SetAsideDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a draft back that a brought text took the place of. */
@Controller
class SetAsidePage {

    private final SetAsideDrafts setAsideDrafts;
    private final ImportSheets sheets;

    SetAsidePage(SetAsideDrafts setAsideDrafts, ImportSheets sheets) {
        this.setAsideDrafts = setAsideDrafts;
        this.sheets = sheets;
    }

    @PostMapping("/sections/{id}/set-aside/{draftId}/restoration")
    String restore(Actor actor, @PathVariable long id, @PathVariable long draftId, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            setAsideDrafts.restore(actor, id, draftId);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            sheets.section(actor, id, model);
            model.addAttribute("open", false);
            model.addAttribute("setAside", sheets.setAside(actor, id));
            return "drafting/import-section";
        }
        flash.addFlashAttribute("notice", "drafting.setAside.restored");
        return sheets.placeOf(sheets.section(actor, id, model), id);
    }
}
