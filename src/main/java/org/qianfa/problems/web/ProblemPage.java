package org.qianfa.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.problems.KeepMeasures;
import org.qianfa.problems.RecordProblem;
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

/** One problem: read, corrected, planned. */
@Controller
@RequestMapping("/problems/{id}")
class ProblemPage {

    private final ProblemSheet sheet;
    private final RecordProblem record;
    private final KeepMeasures measures;

    ProblemPage(ProblemSheet sheet, RecordProblem record, KeepMeasures measures) {
        this.sheet = sheet;
        this.record = record;
        this.measures = measures;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        return sheet.lay(actor, id, model);
    }

    @PostMapping
    String correct(Actor actor, @PathVariable long id, @ModelAttribute("stated") StatedForm form, Model model, HttpServletResponse response,
                   RedirectAttributes flash) {
        try {
            record.correctProblem(actor, id, form.correction());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("refusedPart", "stated");
            return sheet.lay(actor, id, model);
        }
        return done(id, "problems.corrected", flash);
    }

    @PostMapping("/measures")
    String plan(Actor actor, @PathVariable long id, @ModelAttribute("measure") MeasureForm form, Model model, HttpServletResponse response,
                RedirectAttributes flash) {
        try {
            measures.addMeasure(actor, id, form.planned());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("refusedPart", "measure");
            return sheet.lay(actor, id, model);
        }
        return done(id, "problems.measure.added", flash);
    }

    @PostMapping("/measures/{measureId}")
    String change(Actor actor, @PathVariable long id, @PathVariable long measureId, @ModelAttribute("typed") MeasureForm form, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        try {
            if (form.dropping()) {
                measures.dropMeasure(actor, id, measureId, form.reason());
            } else {
                measures.correctMeasure(actor, id, measureId, form.planned(), form.reason());
            }
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("refusedMeasure", measureId);
            return sheet.lay(actor, id, model);
        }
        return done(id, form.dropping() ? "problems.measure.dropped" : "problems.measure.corrected", flash);
    }

    private static String done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/problems/" + id;
    }
}
