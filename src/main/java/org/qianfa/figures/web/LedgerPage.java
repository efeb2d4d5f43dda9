package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.figures.AddFigure;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureState;
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

/** The ledger of a report. */
@Controller
@RequestMapping("/reports/{id}/figures")
class LedgerPage {

    private final AddFigure addFigure;
    private final LedgerLayout layout;
    private final LedgerSheets sheets;

    LedgerPage(AddFigure addFigure, LedgerLayout layout, LedgerSheets sheets) {
        this.addFigure = addFigure;
        this.layout = layout;
        this.sheets = sheets;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, @RequestParam(required = false) Long department,
                @RequestParam(required = false) FigureState state, @RequestParam(defaultValue = "") String words, Model model) {
        return layout.lay(actor, id, new Filter(department, state, words), FigureForm.empty(), model);
    }

    @PostMapping
    String add(Actor actor, @PathVariable long id, @ModelAttribute("form") FigureForm form, Model model,
               HttpServletResponse response, RedirectAttributes flash) {
        try {
            addFigure.addFigure(actor, id, form.toSpec(), form.toValue());
        } catch (Refusal refusal) {
            sheets.layForCoordinator(actor, id, model);
            Refused.show(refusal, model, response);
            return layout.lay(actor, id, Filter.ALL, form, model);
        }
        flash.addFlashAttribute("notice", "figures.ledger.added");
        return "redirect:/reports/" + id + "/figures";
    }
}
