package org.qianfa.drafting.application;

import org.qianfa.drafting.DraftOutdated;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.domain.Draft;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.Drafts;
import org.qianfa.drafting.persistence.StoredRevisions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes no journal: it runs every few seconds, and what counts is the revision handed in later. */
@Service
@Transactional
class SaveDraftService implements SaveDraft {

    private final Workplace workplace;
    private final Drafts drafts;
    private final StoredRevisions revisions;
    private final Chronicle chronicle;

    SaveDraftService(Workplace workplace, Drafts drafts, StoredRevisions revisions, Chronicle chronicle) {
        this.workplace = workplace;
        this.drafts = drafts;
        this.revisions = revisions;
        this.chronicle = chronicle;
    }

    @Override
    public DraftView saveDraft(Actor by, Command command) throws Refusal {
        Section section = workplace.section(by, command.sectionId());
        workplace.requireOpen(by, section);
        DraftView kept = workplace.view(by, section);
        if (command.expected() != null && elsewhere(by, kept, command)) {
            throw new DraftOutdated(kept);
        }
        Draft draft = drafts.findBySectionIdAndAuthorId(section.getId(), by.id())
                .orElseGet(() -> new Draft(section.getId(), by.id()));
        draft.save(command.text(), command.basedOnRevision(), chronicle.now());
        drafts.saveAndFlush(draft);
        return workplace.view(by, section);
    }

    /**
     * A colleague's newer revision is no obstacle: the draft keeps its base and is merged later. Another window of the same
     * person is one, whether it saved a draft or a revision.
     */
    private boolean elsewhere(Actor by, DraftView kept, Command command) {
        DraftView.Stamp expected = command.expected();
        boolean otherBase = kept.savedAt() != null && kept.basedOnRevision() != command.basedOnRevision();
        return expected.draft() != kept.stamp().draft() || otherBase
                || revisions.existsBySectionIdAndAuthorIdAndNumberGreaterThan(command.sectionId(), by.id(), expected.revision());
    }
}
