package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.PostRemark;
import org.qianfa.drafting.TerminatedReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: a report's outline, its text, and what is to be done and said about it. */
@Controller
class DeskPage {

    private final Desk desk;
    private final PostRemark postRemark;
    private final TerminatedReports terminated;

    DeskPage(Desk desk, PostRemark postRemark, TerminatedReports terminated) {
        this.desk = desk;
        this.postRemark = postRemark;
        this.terminated = terminated;
    }

    @GetMapping("/reports/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, model, false);
    }

    /** The part of the desk that says who is writing. */
    @GetMapping("/reports/{id}/presence")
    String presence(Actor actor, @PathVariable long id, Model model) {
        desk.layPresence(actor, id, model);
        return "drafting/presence :: around";
    }

    /** Answers a script with the discussion alone, a plain form with the desk. */
    @PostMapping("/reports/{id}/remarks")
    String remark(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String text,
                  @RequestParam(required = false) Long sectionId, Model model, HttpServletResponse response,
                  @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
        try {
            postRemark.postRemark(actor, new PostRemark.Command(id, sectionId, text));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("typedRemark", text);
            model.addAttribute("remarkSection", sectionId);
            return page(actor, id, model, part);
        }
        return part ? page(actor, id, model, true) : "redirect:/reports/" + id + "#discussion";
    }

    private String page(Actor actor, long id, Model model, boolean part) {
        if (part) {
            desk.layDiscussion(actor, id, model);
            return "drafting/discussion :: discussion";
        }
        desk.lay(actor, id, model);
        model.addAttribute("termination", terminated.termination(actor, id).orElse(null));
        return "drafting/desk";
    }
}
