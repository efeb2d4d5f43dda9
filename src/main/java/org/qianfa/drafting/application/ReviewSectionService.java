package org.qianfa.drafting.application;

import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewSectionService implements ReviewSection {

    private final Admission admission;
    private final Filing filing;
    private final Chronicle chronicle;

    ReviewSectionService(Admission admission, Filing filing, Chronicle chronicle) {
        this.admission = admission;
        this.filing = filing;
        this.chronicle = chronicle;
    }

    @Override
    public void reviewSection(Actor by, long sectionId, boolean approved, String reason) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        if (!by.holdsInDepartment(Role.DEPARTMENT_HEAD, section.getPlan().departmentId())) {
            throw new NotPermitted("only a head of department " + section.getPlan().departmentId());
        }
        if (approved) {
            section.approve(by.id());
        } else {
            section.sendBack(by.id(), reason);
        }
        filing.saw(by, sectionId, section.getRevisionNumber());
        chronicle.onSection(by, "ReviewSection", section, reason,
                (approved ? "approved" : "returned") + " revision " + section.getRevisionNumber());
        chronicle.announce(new SectionReviewed(by, section.getReport().getId(), sectionId, approved));
    }
}
