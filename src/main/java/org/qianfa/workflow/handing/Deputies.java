package org.qianfa.workflow.handing;

import java.util.Optional;
import java.util.Set;
import org.qianfa.drafting.SectionHands;
import org.qianfa.people.Duty;
import org.qianfa.people.Person;
import org.qianfa.people.Substitutes;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds who stands in for a person today and makes room for the substitute in the business. */
@Component
class Deputies {

    private final Substitutes substitutes;
    private final SectionHands sections;

    Deputies(Substitutes substitutes, SectionHands sections) {
        this.substitutes = substitutes;
        this.sections = sections;
    }

    /**
     * Nobody if the person is here, or the substitute lacks the post or would come to judge the own work.
     *
     * @param barred who does not do it in any case
     */
    Optional<Person> standingInFor(long principal, Duty duty, long object, Set<Long> barred) {
        return substitutes.of(principal).filter(person -> !barred.contains(person.id()) && admitted(person, duty, object));
    }

    private boolean admitted(Person person, Duty duty, long object) {
        return switch (duty) {
            case DRAFT_SECTION -> writes(person, object);
        };
    }

    private boolean writes(Person person, long section) {
        if (sections.suitable(section).stream().noneMatch(one -> one.id() == person.id())) {
            return false;
        }
        try {
            sections.lend(null, section, person.id());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
