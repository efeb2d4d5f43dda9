package org.qianfa.figures.application;

import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReviseSection;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.figures.application.WorkingTexts.WorkingText;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Writes a section's text by drafting's own use cases: into the draft that lies there, or as a revision while consolidating. */
@Component
class RewordingPen {

    private final SaveDraft saveDraft;
    private final ReviseSection reviseSection;

    RewordingPen(SaveDraft saveDraft, ReviseSection reviseSection) {
        this.saveDraft = saveDraft;
        this.reviseSection = reviseSection;
    }

    void write(Actor by, WorkingText working, String text, String reason) throws Refusal {
        DraftView draft = working.draft();
        boolean consolidating = working.report().phase() == ReportPhase.CONSOLIDATING;
        if (consolidating && draft.savedAt() == null && working.section().revisionNumber() > 0) {
            reviseSection.reviseSection(by, working.section().id(), text, working.section().revisionNumber(), reason);
        } else {
            saveDraft.saveDraft(by, new SaveDraft.Command(working.section().id(), text, draft.basedOnRevision(), draft.stamp()));
        }
    }
}
