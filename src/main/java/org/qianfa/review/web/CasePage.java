package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.review.ConfirmReply;
import org.qianfa.review.DecideLevel;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a matter that is not a report beside its review: levels of an enforcement decision, the reviewer's confirmation. */
@Controller
@RequestMapping("/matters/{matterId}")
class CasePage {

    private final MatterDesk desk;
    private final DecideLevel decideLevel;
    private final ConfirmReply confirmReply;

    CasePage(MatterDesk desk, DecideLevel decideLevel, ConfirmReply confirmReply) {
        this.desk = desk;
        this.decideLevel = decideLevel;
        this.confirmReply = confirmReply;
    }

    @GetMapping("/levels/HEAD")
    String headApproves(Actor actor, @PathVariable long matterId, Model model) {
        return step(actor, matterId, "levels/HEAD", model);
    }

    @PostMapping("/levels/HEAD")
    String headApproved(Actor actor, @PathVariable long matterId, @RequestParam Map<String, String> form, Model model,
                        RedirectAttributes redirect, HttpServletResponse response) {
        return decide(actor, matterId, Level.HEAD, form, model, redirect, response);
    }

    @GetMapping("/levels/DEPUTY_LEADER")
    String deputyDecides(Actor actor, @PathVariable long matterId, Model model) {
        return step(actor, matterId, "levels/DEPUTY_LEADER", model);
    }

    @PostMapping("/levels/DEPUTY_LEADER")
    String deputyDecided(Actor actor, @PathVariable long matterId, @RequestParam Map<String, String> form, Model model,
                         RedirectAttributes redirect, HttpServletResponse response) {
        return decide(actor, matterId, Level.DEPUTY_LEADER, form, model, redirect, response);
    }

    private String decide(Actor actor, long matterId, Level level, Map<String, String> form, Model model, RedirectAttributes redirect,
                          HttpServletResponse response) {
        boolean approved = "yes".equals(form.get("approved"));
        return done(actor, matterId, "levels/" + level, form, model, redirect, response,
                () -> decideLevel.decideLevel(actor, matterId, level, approved, TypedText.lines(form.get("reason"))));
    }

    @GetMapping("/confirmation")
    String confirming(Actor actor, @PathVariable long matterId, Model model) {
        return step(actor, matterId, "confirmation", model);
    }

    @PostMapping("/confirmation")
    String confirm(Actor actor, @PathVariable long matterId, @RequestParam Map<String, String> form, Model model,
                   RedirectAttributes redirect, HttpServletResponse response) {
        boolean accepted = "yes".equals(form.get("approved"));
        return done(actor, matterId, "confirmation", form, model, redirect, response,
                () -> confirmReply.confirmReply(actor, matterId, accepted, TypedText.lines(form.get("reason"))));
    }

    private String step(Actor actor, long matterId, String step, Model model) {
        desk.layCase(actor, matterId, step, model);
        return "review/case";
    }

    private String done(Actor actor, long matterId, String step, Map<String, String> form, Model model, RedirectAttributes redirect,
                        HttpServletResponse response, Command command) {
        try {
            command.run();
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            return step(actor, matterId, step, model);
        }
        redirect.addFlashAttribute("notice", "review.case.done");
        return "redirect:/matters/" + matterId;
    }

    /** What the page asks for. */
    private interface Command {

        void run() throws Refusal;
    }
}
