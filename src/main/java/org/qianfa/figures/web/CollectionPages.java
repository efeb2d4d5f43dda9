package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.figures.ConfirmFigures;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.GiveFigures;
import org.qianfa.figures.GiveFigures.Given;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a department answers a request: its drafter fills in, its head confirms or returns. */
@Controller
@RequestMapping("/requests/{id}")
class CollectionPages {

    private final GiveFigures giveFigures;
    private final ConfirmFigures confirmFigures;
    private final CollectionSheets sheets;

    CollectionPages(GiveFigures giveFigures, ConfirmFigures confirmFigures, CollectionSheets sheets) {
        this.giveFigures = giveFigures;
        this.confirmFigures = confirmFigures;
        this.sheets = sheets;
    }

    @GetMapping("/values")
    String values(Actor actor, @PathVariable long id, Model model) {
        sheets.lay(actor, id, Role.DRAFTER, Map.of(), model);
        return "figures/values";
    }

    /** Fields are {@code value-<figure>} and {@code reason-<figure>}; an empty value is one not given yet. */
    @PostMapping("/values")
    String give(Actor actor, @PathVariable long id, @RequestParam Map<String, String> form, Model model,
                HttpServletResponse response, RedirectAttributes flash) {
        RequestView request = sheets.lay(actor, id, Role.DRAFTER, form, model);
        boolean handIn = "submit".equals(form.get("act"));
        try {
            giveFigures.giveFigures(actor, id, given(request, form), handIn);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return "figures/values";
        }
        flash.addFlashAttribute("notice", handIn ? "figures.give.done" : "figures.give.saved");
        return handIn ? "redirect:/reports/" + request.reportId() + "/figures" : "redirect:/requests/" + id + "/values";
    }

    @GetMapping("/confirmation")
    String confirmation(Actor actor, @PathVariable long id, Model model) {
        sheets.lay(actor, id, Role.DEPARTMENT_HEAD, Map.of(), model);
        return "figures/confirmation";
    }

    /** Nothing chosen means nothing decided: the page comes again. */
    @PostMapping("/confirmation")
    String confirm(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String approved,
                   @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        RequestView request = sheets.lay(actor, id, Role.DEPARTMENT_HEAD, Map.of("approved", approved, "reason", reason), model);
        if (!approved.equals("yes") && !approved.equals("no")) {
            response.setStatus(422);
            return "figures/confirmation";
        }
        try {
            confirmFigures.confirmFigures(actor, id, approved.equals("yes"), reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return "figures/confirmation";
        }
        flash.addFlashAttribute("notice", approved.equals("yes") ? "figures.confirm.done" : "figures.confirm.returned");
        return "redirect:/reports/" + request.reportId() + "/figures";
    }

    private static List<Given> given(RequestView request, Map<String, String> form) throws FigureFlawed {
        List<Given> given = new ArrayList<>();
        for (FigureView figure : request.figures()) {
            var value = FigureNumber.parse(form.get("value-" + figure.id()));
            if (value != null) {
                given.add(new Given(figure.id(), value, form.get("reason-" + figure.id())));
            }
        }
        return given;
    }
}
