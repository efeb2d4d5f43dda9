package org.qianfa.drafting.application;

import org.qianfa.drafting.CoDrafterUnsuitable;
import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.drafting.ReviewerMissing;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InviteCoDrafterService implements InviteCoDrafter {

    private final Admission admission;
    private final Helpers helpers;
    private final Chronicle chronicle;

    InviteCoDrafterService(Admission admission, Helpers helpers, Chronicle chronicle) {
        this.admission = admission;
        this.helpers = helpers;
        this.chronicle = chronicle;
    }

    @Override
    public void inviteCoDrafter(Actor by, long sectionId, long personId) throws Refusal {
        Section section = ofAsker(by, sectionId);
        section.requireOpenToDrafter();
        if (helpers.candidates(section).stream().noneMatch(person -> person.id() == personId)) {
            throw new CoDrafterUnsuitable();
        }
        if (!helpers.reviewerLeft(section, personId)) {
            throw new ReviewerMissing(section.getPlan().heading());
        }
        section.crew().invite(personId, by.id(), chronicle.now());
        chronicle.onSection(by, "InviteCoDrafter", section, null, "person " + personId);
    }

    @Override
    public void dismissCoDrafter(Actor by, long sectionId, long personId) throws Refusal {
        Section section = ofAsker(by, sectionId);
        section.crew().dismiss(personId, chronicle.now());
        chronicle.onSection(by, "DismissCoDrafter", section, null, "person " + personId);
    }

    private Section ofAsker(Actor by, long sectionId) {
        Section section = admission.lockedSection(by, sectionId);
        if (!helpers.mayAsk(by, section)) {
            throw new NotPermitted("only the drafter or a head of department " + section.getPlan().departmentId());
        }
        return section;
    }
}
