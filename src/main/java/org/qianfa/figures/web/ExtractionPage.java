package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.figures.ExtractFigures;
import org.qianfa.figures.ExtractFigures.Proposal;
import org.qianfa.figures.ExtractFigures.Taken;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator fills last year's column from last year's report or any text. */
@Controller
@RequestMapping("/reports/{id}/figures/extraction")
class ExtractionPage {

    private final ExtractFigures extractFigures;
    private final LedgerSheets sheets;

    ExtractionPage(ExtractFigures extractFigures, LedgerSheets sheets) {
        this.extractFigures = extractFigures;
        this.sheets = sheets;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, extractFigures.lastYearsText(actor, id), Map.of(), model);
    }

    /** Numbers chosen are {@code take-<i>} with {@code name-<i>}, {@code value-<i>}, {@code unit-<i>}, in the department {@code departmentId}. */
    @PostMapping
    String act(Actor actor, @PathVariable long id, @RequestParam Map<String, String> form, Model model, HttpServletResponse response,
               RedirectAttributes flash) {
        sheets.layForCoordinator(actor, id, model);
        String text = form.getOrDefault("text", "").replace("\r\n", "\n");
        try {
            if ("take".equals(form.get("act"))) {
                flash.addFlashAttribute("noticeArguments", new Object[] {extractFigures.take(actor, id, taken(form))});
                flash.addFlashAttribute("notice", "figures.extraction.done");
                return "redirect:/reports/" + id + "/figures";
            }
            model.addAttribute("proposals", extractFigures.propose(actor, id, text));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("proposals", again(actor, id, text));
        }
        return page(actor, id, text, form, model);
    }

    private List<Proposal> again(Actor actor, long id, String text) {
        try {
            return text.isBlank() ? List.of() : extractFigures.propose(actor, id, text);
        } catch (Refusal stillRefused) {
            return List.of();
        }
    }

    private static List<Taken> taken(Map<String, String> form) throws FigureFlawed {
        List<Taken> taken = new ArrayList<>();
        String department = form.getOrDefault("departmentId", "");
        long departmentId = department.matches("\\d{1,18}") ? Long.parseLong(department) : 0;
        for (int i = 0; form.containsKey("name-" + i); i++) {
            if (form.containsKey("take-" + i)) {
                taken.add(new Taken(form.get("name-" + i), FigureNumber.parse(form.get("value-" + i)), form.get("unit-" + i), departmentId));
            }
        }
        return taken;
    }

    private String page(Actor actor, long id, String text, Map<String, String> form, Model model) {
        sheets.layForCoordinator(actor, id, model);
        model.addAttribute("text", text);
        model.addAttribute("typed", form);
        return "figures/extraction";
    }
}
