package org.qianfa.drafting.application;

import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SubmitSectionService implements SubmitSection {

    private final Admission admission;
    private final Filing filing;
    private final Chronicle chronicle;
    private final Helpers helpers;

    SubmitSectionService(Admission admission, Filing filing, Chronicle chronicle, Helpers helpers) {
        this.admission = admission;
        this.filing = filing;
        this.chronicle = chronicle;
        this.helpers = helpers;
    }

    @Override
    public void submitSection(Actor by, long sectionId, String text, int basedOnRevision) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        long drafter = section.getPlan().drafterId();
        if (!helpers.handsIn(by, section)) {
            throw new NotPermitted("only the drafter of section " + sectionId);
        }
        Revision revision = section.submit(new Written(by.id(), text, null, chronicle.now()), basedOnRevision);
        filing.insteadOfDraft(by, revision);
        chronicle.onSection(by, "SubmitSection", section, null, "revision " + revision.getNumber() + (drafter == by.id() ? "" : ", for " + drafter));
        chronicle.announce(new SectionSubmitted(by, section.getReport().getId(), sectionId));
    }
}
