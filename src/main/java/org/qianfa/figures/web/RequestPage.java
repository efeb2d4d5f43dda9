package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.RequestFigures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator asks a department for figures. */
@Controller
@RequestMapping("/reports/{id}/figures/request")
class RequestPage {

    private final RequestFigures requestFigures;
    private final FigureLedger ledger;
    private final Cycles cycles;
    private final LedgerSheets sheets;

    RequestPage(RequestFigures requestFigures, FigureLedger ledger, Cycles cycles, LedgerSheets sheets) {
        this.requestFigures = requestFigures;
        this.ledger = ledger;
        this.cycles = cycles;
        this.sheets = sheets;
    }

    /** @param department fills in what last year's ledger had of this department */
    @GetMapping
    String show(Actor actor, @PathVariable long id, @RequestParam(required = false) Long department, Model model) {
        ReportView report = sheets.layForCoordinator(actor, id, model);
        List<FigureSpec> proposed = department == null ? List.of() : ledger.lastYearsList(actor, id, department);
        model.addAttribute("form", RequestForm.of(department, cycles.cycle(report.cycleId()).dates().get(Milestone.SECTIONS_DRAFTED), proposed));
        model.addAttribute("copied", proposed.size());
        return "figures/request";
    }

    @PostMapping
    String request(Actor actor, @PathVariable long id, @ModelAttribute("form") RequestForm form, Model model,
                   HttpServletResponse response, RedirectAttributes flash) {
        sheets.layForCoordinator(actor, id, model);
        try {
            requestFigures.requestFigures(actor, form.command(id));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            form.addEmptyLines();
            return "figures/request";
        }
        flash.addFlashAttribute("notice", "figures.request.done");
        return "redirect:/reports/" + id + "/figures";
    }
}
