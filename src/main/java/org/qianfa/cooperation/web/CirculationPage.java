package org.qianfa.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.cooperation.Box;
import org.qianfa.cooperation.Circulations;
import org.qianfa.cooperation.ListCursor;
import org.qianfa.cooperation.OpenCirculation;
import org.qianfa.cooperation.RemindReaders;
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

/** What was circulated to and by a person. */
@Controller
class CirculationPage {

    private static final int ROWS = 20;

    private final Circulations circulations;
    private final OpenCirculation openCirculation;
    private final RemindReaders remindReaders;

    CirculationPage(Circulations circulations, OpenCirculation openCirculation, RemindReaders remindReaders) {
        this.circulations = circulations;
        this.openCirculation = openCirculation;
        this.remindReaders = remindReaders;
    }

    @GetMapping("/circulations")
    String list(Actor actor, @RequestParam(defaultValue = "received") BoxName box, @RequestParam(required = false) ListCursor after, Model model) {
        Circulations.Page page = circulations.circulations(actor, box.box(), after, ROWS);
        model.addAttribute("box", box.box());
        model.addAttribute("circulations", page.items());
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        return "cooperation/circulations";
    }

    /** The number beside a link to the list. */
    @GetMapping("/circulations/unread")
    String unread(Actor actor, Model model) {
        model.addAttribute("unread", circulations.unread(actor));
        model.addAttribute("most", Circulations.MOST_COUNTED);
        return "cooperation/parts :: unread";
    }

    /** On to where it is. */
    @PostMapping("/circulations/{id}/opening")
    String open(Actor actor, @PathVariable long id) {
        return "redirect:" + openCirculation.openCirculation(actor, id).page();
    }

    @PostMapping("/circulations/{id}/reminder")
    String remind(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            redirect.addFlashAttribute("noticeArguments", new Object[] {remindReaders.remindReaders(actor, id)});
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return list(actor, new BoxName(Box.SENT), null, model);
        }
        redirect.addFlashAttribute("notice", "cooperation.circulation.reminded");
        return "redirect:/circulations?box=" + new BoxName(Box.SENT);
    }
}
