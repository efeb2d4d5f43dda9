package org.qianfa.review.web;

import java.util.Set;
import org.qianfa.people.Directory;
import org.qianfa.review.KeepAdviserFields;
import org.qianfa.review.LegalField;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The unit's advisers with their fields of law, from which assignments are proposed. */
@Controller
@RequestMapping("/units/{unitId}/advisers")
class AdviserFieldsPage {

    private final KeepAdviserFields advisers;
    private final Directory directory;

    AdviserFieldsPage(KeepAdviserFields advisers, Directory directory) {
        this.advisers = advisers;
        this.directory = directory;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long unitId, Model model) {
        model.addAttribute("advisers", advisers.advisers(actor, unitId));
        model.addAttribute("unit", directory.unit(unitId));
        model.addAttribute("fields", LegalField.values());
        return "review/adviser-fields";
    }

    /** Unticked boxes send nothing. */
    @PostMapping("/{adviserId}")
    String mark(Actor actor, @PathVariable long unitId, @PathVariable long adviserId, @RequestParam(defaultValue = "") Set<LegalField> fields,
                RedirectAttributes redirect) {
        advisers.markAdviser(actor, unitId, adviserId, fields);
        redirect.addFlashAttribute("notice", "review.fields.kept");
        return "redirect:/units/" + unitId + "/advisers";
    }
}
