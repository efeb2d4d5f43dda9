package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ConfirmAnswer;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an author sees and says of the answers to own opinions, be they on a report or on the file of a matter. */
@Component
class Confirmations {

    private final ConfirmAnswer confirmAnswer;
    private final Names names;

    Confirmations(ConfirmAnswer confirmAnswer, Names names) {
        this.confirmAnswer = confirmAnswer;
        this.names = names;
    }

    /** @param base the address of what the opinions are about */
    String show(List<AnnotationView> own, String base, Model model) {
        model.addAttribute("base", base);
        model.addAttribute("opinions", own);
        model.addAttribute("people", names.people(own));
        model.addAttribute("changes", own.stream().filter(o -> o.before() != null)
                .collect(Collectors.toMap(AnnotationView::id, o -> Difference.between(o.before(), o.after()))));
        model.addAttribute("settlements", Settlement.values());
        return "review/confirmations";
    }

    /** Whether it was taken; if it is refused, the page shows it again with what was said. */
    boolean settle(Actor by, long opinionId, Settlement settlement, String reason, Model model, RedirectAttributes redirect,
                   HttpServletResponse response) {
        try {
            confirmAnswer.confirmAnswer(by, opinionId, settlement, TypedText.lines(reason));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("refusedId", opinionId);
            model.addAttribute("settlement", settlement);
            model.addAttribute("reason", reason);
            return false;
        }
        redirect.addFlashAttribute("notice", "review.confirmations.settled");
        return true;
    }
}
