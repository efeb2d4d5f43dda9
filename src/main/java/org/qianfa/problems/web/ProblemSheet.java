package org.qianfa.problems.web;

import org.qianfa.problems.ProblemRegister;
import org.qianfa.problems.ProblemView;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out one problem; what was typed and refused stays where it was typed. */
@Component
class ProblemSheet {

    private final ProblemRegister register;

    ProblemSheet(ProblemRegister register) {
        this.register = register;
    }

    String lay(Actor actor, long problemId, Model model) {
        ProblemView problem = register.problem(actor, problemId);
        model.addAttribute("problem", problem);
        model.addAttribute("leads", problem.mayKeep() ? register.leads(actor, problem.unitId()) : null);
        put(model, "stated", StatedForm.of(problem));
        put(model, "measure", MeasureForm.empty());
        put(model, "proof", ProofForm.empty());
        put(model, "progress", "");
        put(model, "reason", "");
        put(model, "refusedMeasure", 0L);
        model.addAttribute("measures", problem.measures().stream().map(m -> new Planned(m, MeasureForm.of(m.planned()))).toList());
        return "problems/problem";
    }

    private static void put(Model model, String name, Object value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value);
        }
    }

    /** A measure beside the form that corrects it. */
    record Planned(ProblemView.Measure measure, MeasureForm form) {
    }
}
