package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the drafter or the head of the department asks colleagues to help with a section. */
@Controller
class CoDraftersPage {

    private final InviteCoDrafter inviteCoDrafter;
    private final CoDrafting coDrafting;
    private final SectionDesk sectionDesk;

    CoDraftersPage(InviteCoDrafter inviteCoDrafter, CoDrafting coDrafting, SectionDesk sectionDesk) {
        this.inviteCoDrafter = inviteCoDrafter;
        this.coDrafting = coDrafting;
        this.sectionDesk = sectionDesk;
    }

    @GetMapping("/sections/{id}/co-drafters")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, model);
    }

    /** @param personId 0: nobody was chosen */
    @PostMapping("/sections/{id}/co-drafters")
    String invite(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long personId, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        return act(() -> inviteCoDrafter.inviteCoDrafter(actor, id, personId), "drafting.coDrafters.invited", actor, id, model,
                response, flash);
    }

    @PostMapping("/sections/{id}/co-drafters/{personId}/dismissal")
    String dismiss(Actor actor, @PathVariable long id, @PathVariable long personId, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        return act(() -> inviteCoDrafter.dismissCoDrafter(actor, id, personId), "drafting.coDrafters.dismissed", actor, id,
                model, response, flash);
    }

    private String act(Act act, String notice, Actor actor, long id, Model model, HttpServletResponse response,
                       RedirectAttributes flash) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, model);
        }
        flash.addFlashAttribute("notice", notice);
        return "redirect:/sections/" + id + "/co-drafters";
    }

    private String page(Actor actor, long id, Model model) {
        sectionDesk.lay(actor, id, model);
        model.addAttribute("candidates", coDrafting.candidates(actor, id));
        return "drafting/co-drafters";
    }

    private interface Act {
        void run() throws Refusal;
    }
}
