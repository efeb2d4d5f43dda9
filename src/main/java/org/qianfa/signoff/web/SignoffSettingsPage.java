package org.qianfa.signoff.web;

import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SignoffSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office says whether the unit's reports are always discussed. */
@Controller
@RequestMapping("/units/{unitId}/signoff-settings")
class SignoffSettingsPage {

    private final SignoffSettings settings;
    private final Directory directory;

    SignoffSettingsPage(SignoffSettings settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long unitId, Model model) {
        model.addAttribute("discussion", settings.read(actor, unitId));
        model.addAttribute("unit", directory.unit(unitId));
        return "signoff/settings";
    }

    /** An unticked box sends nothing. */
    @PostMapping
    String keep(Actor actor, @PathVariable long unitId, @RequestParam(defaultValue = "false") boolean always, RedirectAttributes redirect) {
        settings.setDiscussedAlways(actor, unitId, always);
        redirect.addFlashAttribute("notice", "signoff.settings.kept");
        return "redirect:/units/" + unitId + "/signoff-settings";
    }
}
