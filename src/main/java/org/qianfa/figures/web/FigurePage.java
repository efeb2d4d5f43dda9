package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import org.qianfa.figures.ChangeFigure;
import org.qianfa.figures.DescribeFigure;
import org.qianfa.figures.FigureFlawed;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One figure: its value, its history, its evidence, its uses, its line over the years. */
@Controller
@RequestMapping("/figures/{id}")
class FigurePage {

    private final FigureSheets sheets;
    private final ChangeFigure changeFigure;
    private final DescribeFigure describeFigure;

    FigurePage(FigureSheets sheets, ChangeFigure changeFigure, DescribeFigure describeFigure) {
        this.sheets = sheets;
        this.changeFigure = changeFigure;
        this.describeFigure = describeFigure;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        return sheets.lay(actor, id, null, model);
    }

    @PostMapping("/value")
    String change(Actor actor, @PathVariable long id, @ModelAttribute("form") FigureForm form, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        return act(() -> changeFigure.changeFigure(actor, id, valueOf(actor, id, form), form.reason()), "figures.figure.changed",
                new Place(actor, id, form, model, response, flash));
    }

    @PostMapping("/description")
    String describe(Actor actor, @PathVariable long id, @ModelAttribute("form") FigureForm form, Model model,
                    HttpServletResponse response, RedirectAttributes flash) {
        sheets.requireCoordinator(actor, id);
        return act(() -> describeFigure.describeFigure(actor, id, form.toSpec(), form.reason()), "figures.figure.described",
                new Place(actor, id, form, model, response, flash));
    }

    /** Who may not change it at all shall not first hear that the number is wrong. */
    private BigDecimal valueOf(Actor actor, long id, FigureForm form) throws FigureFlawed {
        sheets.requireHand(actor, id);
        return form.toValue();
    }

    private String act(Act act, String notice, Place place) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Refused.show(refusal, place.model(), place.response());
            return sheets.lay(place.actor(), place.id(), place.form(), place.model());
        }
        place.flash().addFlashAttribute("notice", notice);
        return "redirect:/figures/" + place.id();
    }

    private interface Act {

        void run() throws Refusal;
    }

    private record Place(Actor actor, long id, FigureForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
    }
}
