package org.qianfa.drafting.application;

import org.qianfa.drafting.ReviseSection;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviseSectionService implements ReviseSection {

    private final Admission admission;
    private final Filing filing;
    private final Chronicle chronicle;

    ReviseSectionService(Admission admission, Filing filing, Chronicle chronicle) {
        this.admission = admission;
        this.filing = filing;
        this.chronicle = chronicle;
    }

    @Override
    public int reviseSection(Actor by, long sectionId, String text, int basedOnRevision, String reason) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        admission.requireCoordinator(by, section.getReport());
        chronicle.beginsWork(by, section.getReport());
        Revision revision = section.revise(new Written(by.id(), text, reason, chronicle.now()), basedOnRevision);
        filing.insteadOfDraft(by, revision);
        chronicle.onSection(by, "ReviseSection", section, reason, "revision " + revision.getNumber());
        return revision.getNumber();
    }
}
