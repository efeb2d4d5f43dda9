package org.qianfa.drafting.application;

import org.qianfa.drafting.SectionWithdrawn;
import org.qianfa.drafting.WithdrawSection;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawSectionService implements WithdrawSection {

    private final Admission admission;
    private final Chronicle chronicle;

    WithdrawSectionService(Admission admission, Chronicle chronicle) {
        this.admission = admission;
        this.chronicle = chronicle;
    }

    @Override
    public void withdrawSection(Actor by, long sectionId, String reason) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        if (!section.hands().handedIn(by.id())) {
            throw new NotPermitted("only who handed in section " + sectionId);
        }
        section.withdraw(reason);
        chronicle.onSection(by, "WithdrawSection", section, reason, "revision " + section.getRevisionNumber());
        chronicle.announce(new SectionWithdrawn(by, section.getReport().getId(), sectionId));
    }
}
