package org.qianfa.cycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.cycle.CheckReports;
import org.qianfa.cycle.ReadCycles;
import org.qianfa.cycle.RecountPlan;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
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
    private final RecountPlan recountPlan;

    CyclePage(ReadCycles readCycles, CheckReports checkReports, RecountPlan recountPlan) {
        this.readCycles = readCycles;
        this.checkReports = checkReports;
        this.recountPlan = recountPlan;
    }

    @GetMapping("/cycles/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        ReadCycles.Detail detail = readCycles.cycle(actor, id);
        model.addAttribute("detail", detail);
        model.addAttribute("moves", detail.mayRecount() ? recountPlan.moves(actor, id) : List.of());
        return "cycle/cycle";
    }

    @PostMapping("/cycles/{id}/recount")
    String recount(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            recountPlan.recountPlan(actor, id, reason);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            response.setStatus(422);
            return show(actor, id, model);
        }
        flash.addFlashAttribute("notice", "cycle.recounted");
        return "redirect:/cycles/" + id;
    }

    @PostMapping("/cycles/{id}/check")
    String check(Actor actor, @PathVariable long id, @RequestParam(required = false) String comment, RedirectAttributes flash) {
        checkReports.checkReports(actor, id, comment);
        flash.addFlashAttribute("notice", "cycle.checked");
        return "redirect:/cycles/" + id;
    }
}
