package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.DrafterChanged;
import org.qianfa.drafting.DrafterUnsuitable;
import org.qianfa.drafting.SectionHands;
import org.qianfa.drafting.domain.Section;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SectionHandsService implements SectionHands {

    private final Admission admission;
    private final Helpers helpers;
    private final Chronicle chronicle;

    SectionHandsService(Admission admission, Helpers helpers, Chronicle chronicle) {
        this.admission = admission;
        this.helpers = helpers;
        this.chronicle = chronicle;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> suitable(long sectionId) {
        Section section = admission.section(sectionId);
        return section.openToDrafter() ? helpers.successors(section) : List.of();
    }

    @Override
    public void handOver(Actor by, long sectionId, long personId, String reason) throws Refusal {
        Section section = openFor(sectionId, personId);
        long former = section.getPlan().drafterId();
        section.handOver(personId, chronicle.now());
        chronicle.onSection(by, "ChangeDrafter", section, reason, former + " → " + personId);
        chronicle.announce(new DrafterChanged(by, section.getReport().getId(), sectionId, former, personId));
    }

    @Override
    public void lend(Actor by, long sectionId, long personId) throws Refusal {
        Section section = openFor(sectionId, personId);
        if (!section.hands().now(personId)) {
            long asked = by == null ? section.getPlan().drafterId() : by.id();
            section.invite(personId, asked, chronicle.now());
            chronicle.onSection(by, "InviteCoDrafter", section, null, "person " + personId);
        }
    }

    private Section openFor(long sectionId, long personId) throws Refusal {
        Section section = admission.lockedSection(sectionId);
        section.requireOpenToDrafter();
        if (helpers.successors(section).stream().noneMatch(person -> person.id() == personId)) {
            throw new DrafterUnsuitable(section.getPlan().heading());
        }
        return section;
    }
}
