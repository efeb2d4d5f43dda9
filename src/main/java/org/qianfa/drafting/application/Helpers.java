package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.CoDrafting.CoDrafterView;
import org.qianfa.drafting.domain.Draft;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.Drafts;
import org.qianfa.people.Directory;
import org.qianfa.people.Duty;
import org.qianfa.people.Mandates;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who helps with a section, and who may ask whom. */
@Component
class Helpers {

    private final Directory directory;
    private final Drafts drafts;
    private final Mandates mandates;

    Helpers(Directory directory, Drafts drafts, Mandates mandates) {
        this.directory = directory;
        this.drafts = drafts;
        this.mandates = mandates;
    }

    List<CoDrafterView> of(Section section) {
        return section.crew().helping().stream().map(c -> new CoDrafterView(c.personId(), c.invitedBy(), c.invitedAt(),
                drafts.findBySectionIdAndAuthorId(section.getId(), c.personId()).map(Draft::getSavedAt).orElse(null))).toList();
    }

    /** The drafter, or who stands in for the drafter (代办). */
    boolean handsIn(Actor by, Section section) {
        long drafter = section.getPlan().drafterId();
        return drafter == by.id() || mandates.holds(by, drafter, Duty.DRAFT_SECTION, section.getId());
    }

    boolean mayAsk(Actor by, Section section) {
        return section.getPlan().drafterId() == by.id()
                || by.holdsInDepartment(Role.DEPARTMENT_HEAD, section.getPlan().departmentId());
    }

    /** Drafters of the unit who do not work on the section yet. */
    List<Person> candidates(Section section) {
        return directory.holding(Role.DRAFTER, section.getReport().getUnitId()).stream()
                .filter(person -> !section.hands().now(person.id())).toList();
    }

    /** Who could draft the section in the drafter's place. */
    List<Person> successors(Section section) {
        return directory.holdingInDepartment(Role.DRAFTER, section.getPlan().departmentId()).stream()
                .filter(person -> person.id() != section.getPlan().drafterId() && reviewerLeft(section, person.id())).toList();
    }

    /** Whether a head of the department is left who had no hand in the section and may review it. */
    boolean reviewerLeft(Section section, long without) {
        return directory.holdingInDepartment(Role.DEPARTMENT_HEAD, section.getPlan().departmentId()).stream().map(Person::id)
                .anyMatch(head -> head != without && !section.hands().wrote(head));
    }
}
