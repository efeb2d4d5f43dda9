package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.DrafterChanged;
import org.qianfa.drafting.DrafterSucceeded;
import org.qianfa.drafting.DrafterUnsuitable;
import org.qianfa.drafting.ReportView.SectionView;
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
    private final Drafted drafted;
    private final Chronicle chronicle;

    SectionHandsService(Admission admission, Helpers helpers, Drafted drafted, Chronicle chronicle) {
        this.admission = admission;
        this.helpers = helpers;
        this.drafted = drafted;
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
        section.crew().handOver(personId, chronicle.now());
        changed(by, section, former, reason);
        chronicle.announce(new DrafterChanged(by, section.getReport().getId(), sectionId, former, personId));
    }

    @Override
    public void lend(Actor by, long sectionId, long personId) throws Refusal {
        Section section = openFor(sectionId, personId);
        if (!section.hands().now(personId)) {
            long asked = by == null ? section.getPlan().drafterId() : by.id();
            section.crew().lend(personId, asked, chronicle.now());
            chronicle.onSection(by, "InviteCoDrafter", section, null, "person " + personId);
        }
    }

    @Override
    public void endLoans(Actor by, long sectionId) {
        Section section = admission.lockedSection(sectionId);
        section.crew().endLoans(chronicle.now())
                .forEach(person -> chronicle.onSection(by, "DismissCoDrafter", section, null, "person " + person));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SectionView> elsewhere(long personId) {
        return drafted.elsewhere(personId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> successors(long sectionId) {
        return helpers.successors(admission.section(sectionId));
    }

    @Override
    public void passOn(Actor by, long sectionId, long personId, String reason) throws Refusal {
        Section section = admission.lockedSection(sectionId);
        requireSuccessor(section, personId);
        long former = section.getPlan().drafterId();
        section.crew().passOn(personId, chronicle.now());
        changed(by, section, former, reason);
        chronicle.announce(new DrafterSucceeded(by, section.getReport().getId(), sectionId, former, personId));
    }

    private void changed(Actor by, Section section, long former, String reason) {
        chronicle.onSection(by, "ChangeDrafter", section, reason, former + " → " + section.getPlan().drafterId());
    }

    private Section openFor(long sectionId, long personId) throws Refusal {
        Section section = admission.lockedSection(sectionId);
        section.requireOpenToDrafter();
        requireSuccessor(section, personId);
        return section;
    }

    private void requireSuccessor(Section section, long personId) throws DrafterUnsuitable {
        if (helpers.successors(section).stream().noneMatch(person -> person.id() == personId)) {
            throw new DrafterUnsuitable(section.getPlan().heading());
        }
    }
}
