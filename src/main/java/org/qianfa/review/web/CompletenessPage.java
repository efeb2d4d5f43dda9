package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.qianfa.review.EnterReview;
import org.qianfa.review.AdviserAssignment;
import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the reviewer checks whether the materials are complete. */
@Controller
@RequestMapping("/matters/{id}/completeness")
class CompletenessPage {

    private final EnterReview door;
    private final MatterDesk desk;
    private final AdviserAssignment assignment;
    private final CheckCompleteness checkCompleteness;

    CompletenessPage(EnterReview door, MatterDesk desk, AdviserAssignment assignment, CheckCompleteness checkCompleteness) {
        this.door = door;
        this.desk = desk;
        this.assignment = assignment;
        this.checkCompleteness = checkCompleteness;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        door.matter(actor, id, Role.LEGALITY_REVIEWER);
        desk.lay(actor, id, model);
        model.addAttribute("candidates", assignment.candidates(actor, id));
        return "review/completeness";
    }

    @PostMapping
    String check(Actor actor, @PathVariable long id, @RequestParam Map<String, String> form,
                 @RequestParam(required = false) Integer limit, @RequestParam(required = false) List<Long> adviser, Model model, RedirectAttributes redirect,
                 HttpServletResponse response) {
        try {
            checkCompleteness.checkCompleteness(actor, id, "yes".equals(form.get("complete")), TypedText.lines(form.get("missing")), limit,
                    choice(form, adviser));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            model.addAttribute("chosen", choice(form, adviser).advisers());
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "yes".equals(form.get("complete")) ? "review.completeness.complete" : "review.completeness.incomplete");
        return "redirect:/matters/" + id;
    }

    /** A page without advisers to choose from asks for those proposed; unticked boxes send nothing. */
    private static Choice choice(Map<String, String> form, List<Long> advisers) {
        return form.containsKey("choosing") ? new Choice(advisers == null ? List.of() : advisers, form.get("adviserReason")) : Choice.PROPOSED;
    }
}
