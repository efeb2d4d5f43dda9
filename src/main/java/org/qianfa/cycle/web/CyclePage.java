package org.qianfa.cycle.web;

import org.qianfa.cycle.CheckReports;
import org.qianfa.cycle.ReadCycles;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One year: its dates, its units, who is late, and the supervisor's check. */
@Controller
class CyclePage {

    private final ReadCycles readCycles;
    private final CheckReports checkReports;

    CyclePage(ReadCycles readCycles, CheckReports checkReports) {
        this.readCycles = readCycles;
        this.checkReports = checkReports;
    }

    @GetMapping("/cycles/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("detail", readCycles.cycle(actor, id));
        return "cycle/cycle";
    }

    @PostMapping("/cycles/{id}/check")
    String check(Actor actor, @PathVariable long id, @RequestParam(required = false) String comment, RedirectAttributes flash) {
        checkReports.checkReports(actor, id, comment);
        flash.addFlashAttribute("notice", "cycle.checked");
        return "redirect:/cycles/" + id;
    }
}
