package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReviseDraft;
import org.qianfa.review.SendOpinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the desk of those who review does with the own words. */
@Controller
@RequestMapping("/matters/{id}")
class DraftsPage {

    private final MatterDesk desk;
    private final OwnWords drafts;

    DraftsPage(MatterDesk desk, OwnWords drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @PostMapping("/opinions/{opinionId}")
    String revise(Actor actor, @PathVariable long id, @PathVariable long opinionId, @ModelAttribute("draft") AnnotationForm draft,
                  @RequestParam(required = false) List<MultipartFile> file, @RequestParam(required = false) List<Long> leaving, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        ReviseDraft.Files files = new ReviseDraft.Files(Attached.of(file), leaving == null ? List.of() : leaving);
        model.addAttribute("refusedDraft", opinionId);
        model.addAttribute("leaving", files.leaving());
        Attached.refused(files.added(), "file-" + opinionId, model);
        model.addAttribute("opened", opinionId);
        return done(() -> drafts.revise(actor, id, opinionId, draft.revision(), files), "review.draft.revised", "#annotation-" + opinionId,
                new Page(actor, id, model, redirect, response));
    }

    @PostMapping("/opinions/{opinionId}/discard")
    String discard(Actor actor, @PathVariable long id, @PathVariable long opinionId, Model model, RedirectAttributes redirect,
                   HttpServletResponse response) {
        return done(() -> drafts.discard(actor, id, opinionId), "review.draft.discarded", "", new Page(actor, id, model, redirect, response));
    }

    @PostMapping("/sending")
    String send(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        return done(() -> told(drafts.send(actor, id), redirect), "review.draft.sent", "", new Page(actor, id, model, redirect, response));
    }

    @PostMapping("/opinions/{opinionId}/withdrawal")
    String withdraw(Actor actor, @PathVariable long id, @PathVariable long opinionId, @RequestParam(required = false) String reason, Model model,
                    RedirectAttributes redirect, HttpServletResponse response) {
        return done(() -> drafts.withdraw(actor, id, opinionId, TypedText.lines(reason)), "review.opinion.withdrawn", "",
                new Page(actor, id, model, redirect, response));
    }

    private static void told(SendOpinions.Sent sent, RedirectAttributes redirect) {
        redirect.addFlashAttribute("noticeArguments", new Object[] {sent.count()});
        Unreached.tell(sent.unreached(), redirect);
    }

    private String done(Step step, String notice, String place, Page page) {
        try {
            step.take();
        } catch (Refusal refusal) {
            Refused.show(refusal, page.model(), page.response());
            return desk.lay(page.actor(), page.matterId(), page.model()) == Kind.REPORT ? "review/matter" : "review/case";
        }
        page.redirect().addFlashAttribute("notice", notice);
        return "redirect:/matters/" + page.matterId() + place;
    }

    private interface Step {

        void take() throws Refusal;
    }

    private record Page(Actor actor, long matterId, Model model, RedirectAttributes redirect, HttpServletResponse response) {
    }
}
