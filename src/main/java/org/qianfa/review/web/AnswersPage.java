package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ApplySuggestion;
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

/** Where opinions are answered, one after another beside the text. For the others in the unit, the ledger to read. */
@Controller
@RequestMapping("/reports/{id}/answers")
class AnswersPage {

    private final AnswerSheet sheet;
    private final AnswerOpinion answerOpinion;
    private final ApplySuggestion applySuggestion;
    private final Finish finish;

    AnswersPage(AnswerSheet sheet, AnswerOpinion answerOpinion, ApplySuggestion applySuggestion, Finish finish) {
        this.sheet = sheet;
        this.answerOpinion = answerOpinion;
        this.applySuggestion = applySuggestion;
        this.finish = finish;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, @RequestParam(required = false) Long opinion,
                @RequestParam(required = false) Long section, Model model) {
        sheet.lay(actor, id, opinion, section, model);
        return "review/answers";
    }

    @PostMapping("/{opinionId}")
    String answer(Actor actor, @PathVariable long id, @PathVariable long opinionId, @ModelAttribute("form") Form form, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        try {
            answerOpinion.answerOpinion(actor, opinionId, form.command());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, opinionId, form.sectionId(), model);
        }
        redirect.addFlashAttribute("notice", "review.answers.answered");
        return "redirect:/reports/" + id + "/answers";
    }

    @PostMapping("/{opinionId}/application")
    String apply(Actor actor, @PathVariable long id, @PathVariable long opinionId, Model model, RedirectAttributes redirect,
                 HttpServletResponse response) {
        try {
            applySuggestion.applySuggestion(actor, opinionId);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, null, null, model);
        }
        redirect.addFlashAttribute("notice", "review.answers.applied");
        return "redirect:/reports/" + id + "/answers";
    }

    @PostMapping("/completion")
    String finish(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            finish.answers(actor, id);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, null, null, model);
        }
        redirect.addFlashAttribute("notice", "review.answers.done");
        return "redirect:/reports/" + id;
    }

    /** @param sectionId the section changed for an opinion on the whole report */
    record Form(Verdict verdict, String reason, String newText, Long basedOnRevision, Boolean keepText, Long sectionId) {

        AnswerOpinion.Command command() {
            return new AnswerOpinion.Command(verdict, TypedText.lines(reason), kept() ? null : TypedText.lines(newText), basedOnRevision, kept(),
                    sectionId);
        }

        /** An unticked box sends nothing. */
        private boolean kept() {
            return Boolean.TRUE.equals(keepText);
        }
    }
}
