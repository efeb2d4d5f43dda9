package org.qianfa.drafting.application;

import org.qianfa.drafting.AmendSection;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.drafting.persistence.StoredRevisions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AmendSectionService implements AmendSection {

    private final Admission admission;
    private final StoredRevisions revisions;
    private final Chronicle chronicle;

    AmendSectionService(Admission admission, StoredRevisions revisions, Chronicle chronicle) {
        this.admission = admission;
        this.revisions = revisions;
        this.chronicle = chronicle;
    }

    @Override
    public long amendSection(Actor by, long sectionId, String text, String reason) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        Revision revision = revisions.save(section.amend(new Written(by.id(), text, reason, chronicle.now())));
        chronicle.onSection(by, "AmendSection", section, reason, "revision " + revision.getNumber());
        return revision.getId();
    }
}
