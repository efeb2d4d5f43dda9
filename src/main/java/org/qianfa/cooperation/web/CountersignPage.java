package org.qianfa.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.people.FindPeople.Wanted;
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

/** Where people countersign. */
@Controller
class CountersignPage {

    private final CountersignSheet sheet;
    private final GiveCountersign giveCountersign;

    CountersignPage(CountersignSheet sheet, GiveCountersign giveCountersign) {
        this.sheet = sheet;
        this.giveCountersign = giveCountersign;
    }

    @GetMapping("/countersigns/{id}")
    String page(Actor actor, @PathVariable long id, @RequestParam(required = false) String who, @RequestParam(required = false) Long from, Model model) {
        return sheet.lay(actor, id, new Wanted(who, from), model);
    }

    @PostMapping("/countersigns/{id}/votes")
    String vote(Actor actor, @PathVariable long id, @RequestParam CountersignVote vote, @RequestParam(defaultValue = "") String word, Model model,
                RedirectAttributes redirect, HttpServletResponse response) {
        try {
            giveCountersign.giveCountersign(actor, id, vote, CooperationForms.plain(word));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("vote", vote);
            model.addAttribute("word", word);
            return sheet.lay(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "cooperation.countersign.given");
        return "redirect:/countersigns/" + id;
    }
}
