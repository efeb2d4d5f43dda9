package org.qianfa.review.web;

import org.qianfa.people.Directory;
import org.qianfa.review.ReviewSettings;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the approver decides how the unit's reviews are held. */
@Controller
@RequestMapping("/units/{unitId}/review-settings")
class SettingsPage {

    private final ReviewSettings settings;
    private final Directory directory;

    SettingsPage(ReviewSettings settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long unitId, Model model) {
        model.addAttribute("open", settings.openAmongReviewers(actor, unitId));
        model.addAttribute("unit", directory.unit(unitId));
        return "review/settings";
    }

    /** An unticked box sends nothing. */
    @PostMapping
    String keep(Actor actor, @PathVariable long unitId, @RequestParam(defaultValue = "false") boolean open, RedirectAttributes redirect) {
        settings.setOpenAmongReviewers(actor, unitId, open);
        redirect.addFlashAttribute("notice", "review.settings.kept");
        return "redirect:/units/" + unitId + "/review-settings";
    }
}
