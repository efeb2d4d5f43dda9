package org.qianfa.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.ChangeSigners;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where who holds the step adds and removes signers, and gives a countersign up. */
@Controller
class CountersignChangesPage {

    private final CountersignSheet sheet;
    private final ChangeSigners changeSigners;
    private final CancelCountersign cancelCountersign;

    CountersignChangesPage(CountersignSheet sheet, ChangeSigners changeSigners, CancelCountersign cancelCountersign) {
        this.sheet = sheet;
        this.changeSigners = changeSigners;
        this.cancelCountersign = cancelCountersign;
    }

    @PostMapping("/countersigns/{id}/signers")
    String add(Actor actor, @PathVariable long id, @RequestParam(required = false) List<Long> signer, @RequestParam(defaultValue = "") String reason,
               Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            changeSigners.addSigners(actor, id, signer, CooperationForms.plain(reason));
        } catch (Refusal refusal) {
            typed("add", signer == null || signer.isEmpty() ? null : signer.get(0), reason, model);
            Refused.show(refusal, model, response);
            return sheet.lay(actor, id, new Wanted(null, null, signer), model);
        }
        return done(id, "cooperation.countersign.added", redirect);
    }

    @PostMapping("/countersigns/{id}/removals")
    String remove(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long signer, @RequestParam(defaultValue = "") String reason,
                  Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            changeSigners.removeSigner(actor, id, signer, CooperationForms.plain(reason));
        } catch (Refusal refusal) {
            typed("remove", signer, reason, model);
            return refused(actor, id, refusal, model, response);
        }
        return done(id, "cooperation.countersign.removed", redirect);
    }

    @PostMapping("/countersigns/{id}/cancellation")
    String cancel(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes redirect,
                  HttpServletResponse response) {
        try {
            cancelCountersign.cancelCountersign(actor, id, CooperationForms.plain(reason));
        } catch (Refusal refusal) {
            typed("cancel", null, reason, model);
            return refused(actor, id, refusal, model, response);
        }
        return done(id, "cooperation.countersign.cancelled", redirect);
    }

    /** What was refused stands in its form again. */
    private static void typed(String form, Long signer, String reason, Model model) {
        model.addAttribute("tried", form);
        model.addAttribute("signer", signer);
        model.addAttribute("reason", reason);
    }

    private String refused(Actor actor, long id, Refusal refusal, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        return sheet.lay(actor, id, model);
    }

    private static String done(long id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/countersigns/" + id;
    }
}
