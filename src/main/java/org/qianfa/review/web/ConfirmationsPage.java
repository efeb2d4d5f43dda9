package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ConfirmAnswer;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the author of opinions sees what became of them, and confirms or insists. */
@Controller
@RequestMapping("/reports/{id}/confirmations")
class ConfirmationsPage {

    private final ReadReview readReview;
    private final ConfirmAnswer confirmAnswer;
    private final Finish finish;
    private final Names names;

    ConfirmationsPage(ReadReview readReview, ConfirmAnswer confirmAnswer, Finish finish, Names names) {
        this.readReview = readReview;
        this.confirmAnswer = confirmAnswer;
        this.finish = finish;
        this.names = names;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        List<AnnotationView> own = readReview.ownOpinions(actor, id);
        Map<Long, Difference> changes = own.stream().filter(o -> o.before() != null)
                .collect(Collectors.toMap(AnnotationView::id, o -> Difference.between(o.before(), o.after())));
        model.addAttribute("reportId", id);
        model.addAttribute("base", "/reports/" + id);
        model.addAttribute("opinions", own);
        model.addAttribute("people", names.people(own));
        model.addAttribute("changes", changes);
        model.addAttribute("settlements", Settlement.values());
        return "review/confirmations";
    }

    @PostMapping("/{opinionId}")
    String confirm(Actor actor, @PathVariable long id, @PathVariable long opinionId, @RequestParam(required = false) Settlement settlement,
                   @RequestParam(required = false) String reason, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            confirmAnswer.confirmAnswer(actor, opinionId, settlement, Outcome.lines(reason));
        } catch (Refusal refusal) {
            Outcome.refused(refusal, model, response);
            model.addAttribute("refusedId", opinionId);
            model.addAttribute("settlement", settlement);
            model.addAttribute("reason", reason);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "review.confirmations.settled");
        return "redirect:/reports/" + id + "/confirmations#opinion-" + opinionId;
    }

    @PostMapping("/completion")
    String finish(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            finish.confirmation(actor, id);
        } catch (Refusal refusal) {
            Outcome.refused(refusal, model, response);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "review.confirmations.done");
        return "redirect:/reports/" + id + "/confirmations";
    }
}
