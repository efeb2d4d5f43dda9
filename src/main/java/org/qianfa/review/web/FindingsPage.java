package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.review.AnswerFindings;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.AnswerOpinion.Verdict;
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

/** Where a department answers what the review of its matter found: opinions one by one beside the text, then all as a whole. */
@Controller
@RequestMapping("/matters/{matterId}/answer")
class FindingsPage {

    private final FindingsSheet sheet;
    private final AnswerOpinion answerOpinion;
    private final AnswerFindings answerFindings;

    FindingsPage(FindingsSheet sheet, AnswerOpinion answerOpinion, AnswerFindings answerFindings) {
        this.sheet = sheet;
        this.answerOpinion = answerOpinion;
        this.answerFindings = answerFindings;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long matterId, @RequestParam(required = false) Long opinion, Model model) {
        return sheet.lay(actor, matterId, opinion, model);
    }

    @PostMapping("/{opinionId}")
    String answer(Actor actor, @PathVariable long matterId, @PathVariable long opinionId, @ModelAttribute("form") Form form, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        sheet.requireOn(actor, matterId, opinionId);
        try {
            answerOpinion.answerOpinion(actor, opinionId, form.command());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, matterId, opinionId, model);
        }
        redirect.addFlashAttribute("notice", "review.answers.answered");
        return "redirect:/matters/" + matterId + "/answer";
    }

    @PostMapping
    String finish(Actor actor, @PathVariable long matterId, @RequestParam Map<String, String> form,
                  @RequestParam(required = false) Verdict verdict, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            answerFindings.answerFindings(actor, matterId, verdict, TypedText.lines(form.get("reason")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", form);
            return page(actor, matterId, null, model);
        }
        redirect.addFlashAttribute("notice", "review.case.done");
        return "redirect:/matters/" + matterId;
    }

    /** @param keepText whether the text stays as it is, though the opinion is adopted */
    record Form(Verdict verdict, String reason, Boolean keepText) {

        AnswerOpinion.Command command() {
            return new AnswerOpinion.Command(verdict, TypedText.lines(reason), null, null, Boolean.TRUE.equals(keepText));
        }
    }
}
