package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureOrigins;
import org.qianfa.figures.TakeFigures;
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

/** Takes figures from the registers into the ledger, and brings one up to date. */
@Controller
class SourcesPage {

    private final TakeFigures takeFigures;
    private final FigureOrigins origins;
    private final LedgerSheets sheets;
    private final FigureSheets figureSheets;

    SourcesPage(TakeFigures takeFigures, FigureOrigins origins, LedgerSheets sheets, FigureSheets figureSheets) {
        this.takeFigures = takeFigures;
        this.origins = origins;
        this.sheets = sheets;
        this.figureSheets = figureSheets;
    }

    @GetMapping("/reports/{id}/figures/sources")
    String show(Actor actor, @PathVariable long id, Model model) {
        sheets.layForCoordinator(actor, id, model);
        model.addAttribute("offers", origins.offers(actor, id));
        return "figures/sources";
    }

    @PostMapping("/reports/{id}/figures/sources")
    String take(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") List<String> key, @RequestParam(defaultValue = "0") long departmentId,
                Model model, HttpServletResponse response, RedirectAttributes flash) {
        ReportView report = sheets.coordinated(actor, id);
        try {
            flash.addFlashAttribute("noticeArguments", new Object[] {takeFigures.takeFigures(actor, report.id(), key, departmentId)});
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return show(actor, id, model);
        }
        flash.addFlashAttribute("notice", "figures.sources.taken");
        return "redirect:/reports/" + id + "/figures";
    }

    @PostMapping("/figures/{id}/refreshing")
    String refresh(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            takeFigures.refreshFigure(actor, id, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return figureSheets.lay(actor, id, null, model);
        }
        flash.addFlashAttribute("notice", "figures.figure.changed");
        return "redirect:/figures/" + id;
    }
}
