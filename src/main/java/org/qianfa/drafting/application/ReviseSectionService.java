package org.qianfa.drafting.application;

import org.qianfa.drafting.ReviseSection;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.drafting.persistence.Drafts;
import org.qianfa.drafting.persistence.StoredRevisions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviseSectionService implements ReviseSection {

    private final Admission admission;
    private final StoredRevisions revisions;
    private final Drafts drafts;
    private final Chronicle chronicle;

    ReviseSectionService(Admission admission, StoredRevisions revisions, Drafts drafts, Chronicle chronicle) {
        this.admission = admission;
        this.revisions = revisions;
        this.drafts = drafts;
        this.chronicle = chronicle;
    }

    @Override
    public int reviseSection(Actor by, long sectionId, String text, int basedOnRevision, String reason) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        admission.requireCoordinator(by, section.getReport());
        Revision revision = section.revise(new Written(by.id(), text, reason, chronicle.now()), basedOnRevision);
        revisions.save(revision);
        drafts.deleteBySectionIdAndAuthorId(sectionId, by.id());
        chronicle.onSection(by, "ReviseSection", section, reason, "revision " + revision.getNumber());
        return revision.getNumber();
    }
}
