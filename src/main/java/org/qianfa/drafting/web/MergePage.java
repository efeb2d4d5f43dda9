package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.MergeDraft;
import org.qianfa.drafting.MergeDraft.Choice;
import org.qianfa.drafting.MergeDraft.Decision;
import org.qianfa.drafting.ReportPhase;
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

/** Where a draft and a revision that came meanwhile are brought together. Works without a script. */
@Controller
class MergePage {

    private final MergeDraft mergeDraft;
    private final SectionDesk sectionDesk;

    MergePage(MergeDraft mergeDraft, SectionDesk sectionDesk) {
        this.mergeDraft = mergeDraft;
        this.sectionDesk = sectionDesk;
    }

    @GetMapping("/sections/{id}/merge")
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, List.of(), model);
    }

    /** The conflicts are numbered from 0: {@code choice0}, {@code own0}. */
    @PostMapping("/sections/{id}/merge")
    String merge(Actor actor, @PathVariable long id, @RequestParam String stamp, @RequestParam(defaultValue = "0") int conflicts,
                 @RequestParam(defaultValue = "") String reason, @RequestParam Map<String, String> fields, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        List<Decision> decisions = decisions(fields, Math.min(conflicts, MergeSheet.MOST));
        try {
            mergeDraft.mergeDraft(actor, new MergeDraft.Command(id, Tags.stamp(stamp), decisions, reason));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("reason", reason);
            return page(actor, id, decisions, model);
        }
        flash.addFlashAttribute("notice", "drafting.merge.done");
        ReportSheet sheet = sectionDesk.lay(actor, id, model);
        return sheet.report().phase() == ReportPhase.CONSOLIDATING
                ? "redirect:/reports/" + sheet.report().id() + "/consolidation#section-" + id : "redirect:/sections/" + id + "/draft";
    }

    private static List<Decision> decisions(Map<String, String> fields, int conflicts) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < conflicts; i++) {
            decisions.add(new Decision(choice(fields.get("choice" + i)), fields.getOrDefault("own" + i, "")));
        }
        return decisions;
    }

    private static Choice choice(String name) {
        for (Choice choice : Choice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return Choice.NONE;
    }

    private String page(Actor actor, long id, List<Decision> decisions, Model model) {
        MergeDraft.View view = mergeDraft.openMerge(actor, id);
        sectionDesk.lay(actor, id, model);
        model.addAttribute("merge", MergeSheet.of(view, decisions));
        model.addAttribute("theirs", view.newest() == null ? null : sectionDesk.signed(view.newest()));
        return "drafting/merge";
    }
}
