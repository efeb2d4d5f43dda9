package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.review.DeclineReview;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.Upload;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of those who review: the text with its annotations in the margin. For the others in the unit, the result. */
@Controller
@RequestMapping("/matters/{id}")
class MatterPage {

    private final MatterDesk desk;
    private final Annotate annotate;
    private final Conclude conclude;
    private final DeclineReview declineReview;

    MatterPage(MatterDesk desk, Annotate annotate, Conclude conclude, DeclineReview declineReview) {
        this.desk = desk;
        this.annotate = annotate;
        this.conclude = conclude;
        this.declineReview = declineReview;
    }

    /** @param open the note to open where there are too many for all to be open */
    @GetMapping
    String page(Actor actor, @PathVariable long id, @RequestParam(required = false) Long open, Model model) {
        model.addAttribute("opened", open);
        return desk.lay(actor, id, model) == Kind.REPORT ? "review/matter" : "review/case";
    }

    @PostMapping("/opinions")
    String add(Actor actor, @PathVariable long id, @ModelAttribute("form") AnnotationForm form,
               @RequestParam(required = false) List<MultipartFile> file, Model model, RedirectAttributes redirect,
               HttpServletResponse response) {
        List<Upload> files = Attached.of(file);
        try {
            long added = annotate.add(actor, id, form.said(), files);
            redirect.addFlashAttribute("notice", "review.draft.added");
            return "redirect:/matters/" + id + "#annotation-" + added;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            Attached.refused(files, "annotate-file", model);
            return page(actor, id, null, model);
        }
    }

    @PostMapping("/conclusion")
    String conclude(Actor actor, @PathVariable long id, @RequestParam(required = false) LegalityOutcome outcome,
                    @RequestParam(required = false) String summary, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            Unreached.tell(conclude.conclude(actor, id, outcome, TypedText.lines(summary)), redirect);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("outcome", outcome);
            model.addAttribute("summary", summary);
            return page(actor, id, null, model);
        }
        redirect.addFlashAttribute("notice", "review.conclusion.done");
        return "redirect:/matters/" + id;
    }

    /** Whoever declines knows of the matter no more. */
    @PostMapping("/declination")
    String decline(Actor actor, @PathVariable long id, @RequestParam(required = false) String reason, Model model, RedirectAttributes redirect,
                   HttpServletResponse response) {
        try {
            declineReview.declineReview(actor, id, TypedText.lines(reason));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, null, model);
        }
        redirect.addFlashAttribute("notice", "review.advisers.declined");
        return "redirect:/reviews";
    }
}
