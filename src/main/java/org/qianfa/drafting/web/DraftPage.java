package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.RevisionOutdated;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
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
    private final SaveDraft saveDraft;
    private final SubmitSection submitSection;
    private final SectionDesk sectionDesk;

    DraftPage(OpenDraft openDraft, SaveDraft saveDraft, SubmitSection submitSection, SectionDesk sectionDesk) {
        this.openDraft = openDraft;
        this.saveDraft = saveDraft;
        this.submitSection = submitSection;
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
        return page(draft, draft.text(), draft.stamp().revision(), model);
    }

    @PostMapping("/sections/{id}/draft")
    String write(Actor actor, @PathVariable long id, @RequestParam String text, @RequestParam int basedOnRevision,
                 @RequestParam(defaultValue = "submit") String act, Model model, HttpServletResponse response,
                 RedirectAttributes flash) {
        boolean handIn = act.equals("submit");
        try {
            if (handIn) {
                submitSection.submitSection(actor, id, text, basedOnRevision);
            } else {
                saveDraft.saveDraft(actor, new SaveDraft.Command(id, text, basedOnRevision, null));
            }
        } catch (Refusal refusal) {
            return refused(actor, id, text, basedOnRevision, refusal, model, response);
        }
        flash.addFlashAttribute("notice", handIn ? "drafting.draft.submitted" : "drafting.draft.saved");
        return handIn ? "redirect:/reports/" + sectionDesk.lay(actor, id, model).report().id() : "redirect:/sections/" + id + "/draft";
    }

    /** What was typed stays; after reading the newer revision the person may hand it in on that one. */
    private String refused(Actor actor, long id, String text, int basedOnRevision, Refusal refusal, Model model,
                           HttpServletResponse response) {
        model.addAttribute("refusal", refusal);
        response.setStatus(refusal.conflict() ? 409 : 422);
        sectionDesk.lay(actor, id, model);
        int base = refusal instanceof RevisionOutdated outdated ? outdated.newestNumber() : basedOnRevision;
        model.addAttribute("moved", refusal instanceof RevisionOutdated);
        return page(openDraft.openDraft(actor, id), text, base, model);
    }

    private static String page(DraftView draft, String text, int basedOnRevision, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("tag", DraftApi.tag(draft.stamp()));
        model.addAttribute("text", text);
        model.addAttribute("basedOnRevision", basedOnRevision);
        return "drafting/draft";
    }
}
