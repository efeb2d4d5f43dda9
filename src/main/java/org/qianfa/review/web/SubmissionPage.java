package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.Consultations;
import org.qianfa.review.EnterReview;
import org.qianfa.review.ReadReview;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
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

/** Where the coordinator submits the report to the legal review (送审). */
@Controller
@RequestMapping("/reports/{id}/legality")
class SubmissionPage {

    private final EnterReview door;
    private final ReadReview readReview;
    private final SubmitForReview submitForReview;
    private final Consultations consultations;

    SubmissionPage(EnterReview door, ReadReview readReview, SubmitForReview submitForReview, Consultations consultations) {
        this.door = door;
        this.readReview = readReview;
        this.submitForReview = submitForReview;
        this.consultations = consultations;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        ReportView report = door.report(actor, id, Role.COORDINATOR);
        model.addAttribute("report", report);
        model.addAttribute("kinds", MaterialKind.values());
        model.addAttribute("consulted", consultations.newestAnswers(id).size());
        model.addAttribute("matter", readReview.newestMatter(actor, id).orElse(null));
        return "review/submission";
    }

    @PostMapping
    String submit(Actor actor, @PathVariable long id, @RequestParam Map<String, String> form, Model model, RedirectAttributes redirect,
                  HttpServletResponse response) {
        long matterId;
        try {
            matterId = submitForReview.submitForReview(actor, id, listed(form));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "review.submission.done");
        return "redirect:/matters/" + matterId;
    }

    /** A ticked box is {@code has-<KIND>}, its note {@code note-<KIND>}. */
    static List<Material> listed(Map<String, String> form) {
        return Arrays.stream(MaterialKind.values()).filter(kind -> form.containsKey("has-" + kind))
                .map(kind -> new Material(kind, TypedText.lines(form.get("note-" + kind)))).toList();
    }
}
