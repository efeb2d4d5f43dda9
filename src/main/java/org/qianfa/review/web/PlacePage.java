package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.PlaceAnnotation;
import org.qianfa.review.PlaceAnnotation.Words;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes from the margin where an annotation stands whose place is in doubt. */
@Controller
class PlacePage {

    private final MatterDesk desk;
    private final PlaceAnnotation placeAnnotation;

    PlacePage(MatterDesk desk, PlaceAnnotation placeAnnotation) {
        this.desk = desk;
        this.placeAnnotation = placeAnnotation;
    }

    @PostMapping("/matters/{id}/opinions/{opinionId}/place")
    String place(Actor actor, @PathVariable long id, @PathVariable long opinionId, PlaceForm form, Model model, RedirectAttributes redirect,
                 HttpServletResponse response) {
        try {
            PlaceAnnotation.Act act = placeAnnotation.placeAnnotation(actor, opinionId, form.words());
            redirect.addFlashAttribute("notice", "review.place." + act.name().toLowerCase(Locale.ROOT));
            return "redirect:/matters/" + id + "#annotation-" + opinionId;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("replacing", opinionId);
            model.addAttribute("replacement", form.quote());
            return desk.lay(actor, id, model) == Kind.REPORT ? "review/matter" : "review/case";
        }
    }

    /** @param start set by the annotator or with a proposal; without it the words are looked up */
    record PlaceForm(Long revisionId, Integer start, Integer end, String quote) {

        Words words() {
            return new Words(revisionId, start, end, TypedText.lines(quote));
        }
    }
}
