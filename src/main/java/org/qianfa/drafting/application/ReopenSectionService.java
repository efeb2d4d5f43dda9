package org.qianfa.drafting.application;

import org.qianfa.drafting.ReopenSection;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces nothing: whoever calls it moves the process. */
@Service
@Transactional
class ReopenSectionService implements ReopenSection {

    private final Admission admission;
    private final Chronicle chronicle;

    ReopenSectionService(Admission admission, Chronicle chronicle) {
        this.admission = admission;
        this.chronicle = chronicle;
    }

    @Override
    public void reopenSection(Actor by, long sectionId, String reason) throws Refusal {
        Section section = admission.lockedSection(sectionId);
        section.takenFromReview(reason);
        chronicle.onSection(by, "ReopenSection", section, reason, null);
    }
}
