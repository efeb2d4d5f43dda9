package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.RemoveFigure;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a figure is taken out of the ledger: on its own page, which then is no more. */
@Controller
class RemovalPage {

    private final RemoveFigure removeFigure;
    private final FigureLedger ledger;
    private final FigureSheets sheets;

    RemovalPage(RemoveFigure removeFigure, FigureLedger ledger, FigureSheets sheets) {
        this.removeFigure = removeFigure;
        this.ledger = ledger;
        this.sheets = sheets;
    }

    @PostMapping("/figures/{id}/removal")
    String remove(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        FigureView figure = ledger.figure(actor, id);
        try {
            removeFigure.removeFigure(actor, id, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("removalReason", reason);
            return sheets.lay(actor, id, null, model);
        }
        flash.addFlashAttribute("noticeArguments", new Object[] {figure.name()});
        flash.addFlashAttribute("notice", "figures.remove.done");
        return "redirect:/reports/" + figure.reportId() + "/figures";
    }
}
