package org.qianfa.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.cooperation.AdviceThreads;
import org.qianfa.cooperation.AnswerAdvice;
import org.qianfa.cooperation.ListCursor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions asked of a person and by a person, and each with what was said. */
@Controller
class QuestionPage {

    private static final int ROWS = 20;

    private final AdviceThreads threads;
    private final AnswerAdvice answerAdvice;

    QuestionPage(AdviceThreads threads, AnswerAdvice answerAdvice) {
        this.threads = threads;
        this.answerAdvice = answerAdvice;
    }

    @GetMapping("/questions")
    String list(Actor actor, @RequestParam(defaultValue = "received") BoxName box, @RequestParam(required = false) ListCursor after, Model model) {
        AdviceThreads.Page page = threads.threads(actor, box.box(), after, ROWS);
        model.addAttribute("box", box.box());
        model.addAttribute("threads", page.items());
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        return "cooperation/questions";
    }

    @GetMapping("/questions/{id}")
    String page(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("thread", threads.thread(actor, id));
        return "cooperation/question";
    }

    @PostMapping("/questions/{id}/entries")
    String say(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String text, Model model, RedirectAttributes redirect,
               HttpServletResponse response) {
        try {
            answerAdvice.answerAdvice(actor, id, CooperationForms.plain(text));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("typed", text);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "cooperation.question.said");
        return "redirect:/questions/" + id;
    }
}
