package org.qianfa.drafting.application;

import org.qianfa.drafting.DraftOutdated;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.MergeDraft;
import org.qianfa.drafting.RevisionOutdated;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.StoredRevisions;
import org.qianfa.officialtext.PlainText;
import org.qianfa.officialtext.TextMerge;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lays the three versions of a section side by side: what a draft was written on, the draft, the newest revision. */
@Component
class Versions {

    private final StoredRevisions revisions;
    private final Views views;

    Versions(StoredRevisions revisions, Views views) {
        this.revisions = revisions;
        this.views = views;
    }

    MergeDraft.View merge(Section section, DraftView draft) {
        int base = Math.max(0, Math.min(draft.basedOnRevision(), section.getRevisionNumber()));
        String baseText = revisions.findBySectionIdAndNumber(section.getId(), base).map(Revision::getText)
                .orElse(section.getPlan().heading());
        Revision newest = section.getRevisionNumber() == 0 ? null : newest(section);
        boolean due = draft.savedAt() != null && draft.outdated();
        return new MergeDraft.View(section.getId(), base, newest == null ? null : views.revision(newest),
                TextMerge.of(baseText, PlainText.normalise(draft.text()), newest == null ? baseText : newest.getText()),
                draft.stamp(), due);
    }

    Revision newest(Section section) {
        return revisions.findBySectionIdAndNumber(section.getId(), section.getRevisionNumber()).orElseThrow();
    }

    /** What is merged must be what the person looked at. */
    void requireSame(Section section, DraftView draft, DraftView.Stamp seen) throws Refusal {
        if (seen.draft() != draft.stamp().draft() || draft.savedAt() == null) {
            throw new DraftOutdated(draft);
        }
        if (seen.revision() != section.getRevisionNumber()) {
            throw new RevisionOutdated(seen.revision(), section.getRevisionNumber(), section.getText());
        }
    }
}
