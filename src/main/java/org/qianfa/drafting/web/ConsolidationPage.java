package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.ConsolidateReport;
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

/** Where the coordinator makes one report of the sections. */
@Controller
class ConsolidationPage {

    private final Workbench workbench;
    private final Pen pen;
    private final ConsolidateReport consolidateReport;

    ConsolidationPage(Workbench workbench, Pen pen, ConsolidateReport consolidateReport) {
        this.workbench = workbench;
        this.pen = pen;
        this.consolidateReport = consolidateReport;
    }

    @GetMapping("/reports/{id}/consolidation")
    String show(Actor actor, @PathVariable long id, Model model) {
        workbench.lay(actor, id, null, model);
        return "drafting/consolidation";
    }

    @PostMapping("/reports/{id}/consolidation")
    String finish(Actor actor, @PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            consolidateReport.consolidateReport(actor, id);
        } catch (Refusal refusal) {
            return refused(actor, id, refusal, null, model, response);
        }
        flash.addFlashAttribute("notice", "drafting.consolidation.done");
        return "redirect:/reports/" + id;
    }

    @PostMapping("/reports/{id}/consolidation/{sectionId}")
    String revise(Actor actor, @PathVariable long id, @PathVariable long sectionId, @RequestParam String text,
                  @RequestParam int basedOnRevision, @RequestParam(defaultValue = "") String reason, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        try {
            pen.act(actor, Pen.Act.REVISE, new Pen.Sheet(sectionId, text, basedOnRevision, reason));
        } catch (Refusal refusal) {
            return refused(actor, id, refusal, new Workbench.Typed(sectionId, text, basedOnRevision, reason), model, response);
        }
        flash.addFlashAttribute("notice", "drafting.consolidation.revised");
        return "redirect:/reports/" + id + "/consolidation#section-" + sectionId;
    }

    private String refused(Actor actor, long id, Refusal refusal, Workbench.Typed typed, Model model,
                           HttpServletResponse response) {
        Refused.show(refusal, model, response);
        workbench.lay(actor, id, typed, model);
        return "drafting/consolidation";
    }
}
