package org.qianfa.problems.web;

import org.qianfa.drafting.DraftView;
import org.qianfa.problems.ImprovementChapter;
import org.qianfa.problems.InsertChapter;
import org.qianfa.problems.ProblemHints;
import org.qianfa.problems.ProposeProblems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a report has to do with problems, for programs. */
@RestController
@RequestMapping("/api/problems/reports/{reportId}")
class ReportProblemsApi {

    private final ProblemHints hints;
    private final ProposeProblems propose;
    private final ImprovementChapter chapter;
    private final InsertChapter insert;

    ReportProblemsApi(ProblemHints hints, ProposeProblems propose, ImprovementChapter chapter, InsertChapter insert) {
        this.hints = hints;
        this.propose = propose;
        this.chapter = chapter;
        this.insert = insert;
    }

    @GetMapping("/hints")
    ProblemHints.Hints hints(Actor actor, @PathVariable long reportId) {
        return hints.hints(actor, reportId);
    }

    @PostMapping("/proposals")
    Proposed propose(Actor actor, @PathVariable long reportId) {
        return new Proposed(propose.proposeProblems(actor, reportId));
    }

    @GetMapping("/chapter")
    ImprovementChapter.Proposal chapter(Actor actor, @PathVariable long reportId) {
        return chapter.chapter(actor, reportId);
    }

    @PostMapping("/chapter")
    DraftView insert(Actor actor, @PathVariable long reportId, @RequestBody Inserted inserted) throws Refusal {
        return insert.insertChapter(actor, reportId, inserted.sectionId() == null ? 0 : inserted.sectionId(), inserted.text());
    }

    record Proposed(int added) {
    }

    record Inserted(Long sectionId, String text) {
    }
}
