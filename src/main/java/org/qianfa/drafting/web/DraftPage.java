package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.RevisionOutdated;
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

/** Where a drafter writes a section. Works without a script; with one, the text is kept while it is typed. */
@Controller
class DraftPage {

    private final OpenDraft openDraft;
    private final Pen pen;
    private final SectionDesk sectionDesk;

    DraftPage(OpenDraft openDraft, Pen pen, SectionDesk sectionDesk) {
        this.openDraft = openDraft;
        this.pen = pen;
        this.sectionDesk = sectionDesk;
    }

    /** Who edits as coordinator does so where the whole report lies. A newer revision is shown beside the draft. */
    @GetMapping("/sections/{id}/draft")
    String show(Actor actor, @PathVariable long id, Model model) {
        DraftView draft = openDraft.openDraft(actor, id);
        ReportSheet sheet = sectionDesk.lay(actor, id, model);
        if (sheet.report().phase() == ReportPhase.CONSOLIDATING && draft.editable()) {
            return "redirect:/reports/" + sheet.report().id() + "/consolidation#section-" + id;
        }
        model.addAttribute("moved", draft.outdated());
        return page(draft, draft.text(), draft.basedOnRevision(), model);
    }

    @PostMapping("/sections/{id}/draft")
    String write(Actor actor, @PathVariable long id, @RequestParam String text, @RequestParam int basedOnRevision,
                 @RequestParam(defaultValue = "submit") String act, @RequestParam(defaultValue = "") String reason, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        Pen.Act wanted = Pen.Act.named(act);
        Pen.Sheet typed = new Pen.Sheet(id, text, basedOnRevision, reason);
        try {
            pen.act(actor, wanted, typed);
        } catch (Refusal refusal) {
            return refused(actor, typed, refusal, model, response);
        }
        flash.addFlashAttribute("notice", wanted.notice());
        return wanted == Pen.Act.SUBMIT ? "redirect:/reports/" + sectionDesk.lay(actor, id, model).report().id()
                : "redirect:/sections/" + id + "/draft";
    }

    /** What was typed stays. If a newer revision came, it is kept as a draft on the old one and waits to be merged. */
    private String refused(Actor actor, Pen.Sheet typed, Refusal refusal, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        sectionDesk.lay(actor, typed.sectionId(), model);
        model.addAttribute("moved", refusal instanceof RevisionOutdated);
        model.addAttribute("reason", typed.reason());
        return page(openDraft.openDraft(actor, typed.sectionId()), typed.text(), typed.basedOnRevision(), model);
    }

    private static String page(DraftView draft, String text, int basedOnRevision, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("tag", Tags.of(draft.stamp()));
        model.addAttribute("text", text);
        model.addAttribute("basedOnRevision", basedOnRevision);
        return "drafting/draft";
    }
}
