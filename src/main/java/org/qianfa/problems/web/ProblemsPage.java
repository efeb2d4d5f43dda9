package org.qianfa.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.problems.ProblemRegister;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.RecordProblem;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of problems: looked through and added to. */
@Controller
@RequestMapping("/problems")
class ProblemsPage {

    private static final int SIZE = 50;

    private final ProblemRegister register;
    private final RecordProblem record;

    ProblemsPage(ProblemRegister register, RecordProblem record) {
        this.register = register;
        this.record = record;
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("query") ProblemQuery query, Model model) {
        return page(actor, query, StatedForm.empty(query.unit(), query.year()), model);
    }

    @PostMapping
    String record(Actor actor, @ModelAttribute("form") StatedForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        long id;
        try {
            id = record.recordProblem(actor, form.unit() == null ? 0 : form.unit(), form.stated());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, new ProblemQuery(null, null, null, null, null), form, model);
        }
        flash.addFlashAttribute("notice", "problems.recorded");
        return "redirect:/problems/" + id;
    }

    private String page(Actor actor, ProblemQuery query, StatedForm form, Model model) {
        ProblemRegister.Page page = register.problems(actor, query.filter(), query.after(), SIZE);
        List<ProblemRegister.Place> units = register.units(actor);
        model.addAttribute("query", query);
        model.addAttribute("form", form);
        model.addAttribute("rows", page.rows());
        model.addAttribute("tally", register.tally(actor, query.filter()));
        model.addAttribute("states", ProblemState.values());
        model.addAttribute("units", units);
        model.addAttribute("keeps", units.stream().filter(ProblemRegister.Place::keeps).toList());
        model.addAttribute("next", page.next() == null ? null : query.address(page.next()));
        model.addAttribute("first", query.after() == null ? null : query.address(null));
        return "problems/problems";
    }
}
