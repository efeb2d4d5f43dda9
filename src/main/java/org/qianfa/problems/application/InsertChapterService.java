package org.qianfa.problems.application;

import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.problems.ChapterThere;
import org.qianfa.problems.InsertChapter;
import org.qianfa.problems.ProblemField;
import org.qianfa.problems.ProblemFlaw;
import org.qianfa.problems.ProblemFlawed;
import org.qianfa.problems.domain.ChapterPlace;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InsertChapterService implements InsertChapter {

    private final Reports reports;
    private final OpenDraft openDraft;
    private final SaveDraft saveDraft;
    private final ProblemAnnals annals;

    InsertChapterService(Reports reports, OpenDraft openDraft, SaveDraft saveDraft, ProblemAnnals annals) {
        this.reports = reports;
        this.openDraft = openDraft;
        this.saveDraft = saveDraft;
        this.annals = annals;
    }

    @Override
    public DraftView insertChapter(Actor by, long reportId, long sectionId, String text) throws Refusal {
        long unitId = reports.readable(by, reportId).unitId();
        if (reports.readableSection(by, sectionId).reportId() != reportId) {
            throw new NotFound("section", sectionId);
        }
        DraftView draft = openDraft.openDraft(by, sectionId);
        String chapter = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (chapter.isEmpty()) {
            throw new ProblemFlawed(ProblemField.CHAPTER, ProblemFlaw.MISSING);
        }
        if (draft.text().contains(chapter)) {
            throw new ChapterThere();
        }
        DraftView kept = saveDraft.saveDraft(by, new SaveDraft.Command(sectionId, ChapterPlace.appended(draft.text(), chapter),
                draft.basedOnRevision(), draft.stamp()));
        annals.onReport(by, "InsertChapter", new Journal.Subject("section", sectionId, unitId), chapter.length() + " characters");
        return kept;
    }
}
