package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.Consultations;
import org.qianfa.review.EnterReview;
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

/** Where a department head reads the consolidated report and says whether the department objects. */
@Controller
@RequestMapping("/reports/{id}/consultation/{departmentId}")
class ConsultationPage {

    private static final Map<String, Verdict> VERDICTS = Map.of("noObjection", Verdict.NO_OBJECTION, "objection", Verdict.OBJECTION);

    private final EnterReview door;
    private final AnswerConsultation answerConsultation;
    private final Consultations consultations;
    private final Names names;

    ConsultationPage(EnterReview door, AnswerConsultation answerConsultation, Consultations consultations, Names names) {
        this.door = door;
        this.answerConsultation = answerConsultation;
        this.consultations = consultations;
        this.names = names;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, @PathVariable long departmentId, Model model) {
        ReportView report = door.consultation(actor, id, departmentId);
        int round = consultations.round(id);
        model.addAttribute("report", report);
        model.addAttribute("department", names.departments(report.unitId()).get(departmentId));
        model.addAttribute("sections", PaperText.of(report, List.of()));
        model.addAttribute("round", round);
        model.addAttribute("limit", consultations.limit(id).orElse(null));
        model.addAttribute("given", consultations.newestAnswers(id).stream()
                .filter(a -> a.departmentId() == departmentId && a.round() == round).findFirst().orElse(null));
        return "review/consultation";
    }

    @PostMapping
    String answer(Actor actor, @PathVariable long id, @PathVariable long departmentId, @RequestParam Map<String, String> form, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        try {
            answerConsultation.answerConsultation(actor, id, departmentId, VERDICTS.get(form.getOrDefault("verdict", "")),
                    TypedText.lines(form.get("text")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            return page(actor, id, departmentId, model);
        }
        redirect.addFlashAttribute("notice", "review.consultation.done");
        return "redirect:/reports/" + id;
    }
}
