package org.qianfa.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.drafting.Reports;
import org.qianfa.problems.ImprovementChapter;
import org.qianfa.problems.InsertChapter;
import org.qianfa.problems.ProblemHints;
import org.qianfa.problems.ProposeProblems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a report has to do with problems: those it names itself, and the chapter on last year's. */
@Controller
@RequestMapping("/reports/{id}/problems")
class ReportProblemsPage {

    private final Sheet sheet;
    private final ProposeProblems propose;
    private final InsertChapter insert;

    ReportProblemsPage(Sheet sheet, ProposeProblems propose, InsertChapter insert) {
        this.sheet = sheet;
        this.propose = propose;
        this.insert = insert;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        return sheet.lay(actor, id, model);
    }

    /** The hints alone, as a part of other pages of the report. */
    @GetMapping("/hints")
    String hints(Actor actor, @PathVariable long id, Model model) {
        sheet.layHints(actor, id, model);
        return "problems/parts :: hints";
    }

    @PostMapping
    String propose(Actor actor, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeArguments", new Object[] {propose.proposeProblems(actor, id)});
        flash.addFlashAttribute("notice", "problems.proposed");
        return "redirect:/reports/" + id + "/problems";
    }

    /** Into the own draft, where the person goes on writing. */
    @PostMapping("/chapter")
    String insert(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long sectionId, @RequestParam(defaultValue = "") String text,
                  Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            insert.insertChapter(actor, id, sectionId, text);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("typed", text);
            return sheet.lay(actor, id, model);
        }
        flash.addFlashAttribute("notice", "problems.chapter.inserted");
        return "redirect:/sections/" + sectionId + "/draft";
    }

    /** Lays out what the pages of a report show of problems. */
    @Component
    record Sheet(Reports reports, ProblemHints hints, ImprovementChapter chapter) {

        String lay(Actor actor, long reportId, Model model) {
            layHints(actor, reportId, model);
            ImprovementChapter.Proposal proposal = chapter.chapter(actor, reportId);
            model.addAttribute("chapter", proposal);
            if (!model.containsAttribute("typed")) {
                model.addAttribute("typed", proposal.text());
            }
            return "problems/report";
        }

        void layHints(Actor actor, long reportId, Model model) {
            model.addAttribute("report", reports.readable(actor, reportId));
            model.addAttribute("hints", hints.hints(actor, reportId));
        }
    }
}
