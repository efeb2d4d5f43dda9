package org.qianfa.review.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.ReviewSettingRows;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who may see what is said on a matter: what {@link Sight} tells of one reader, told of everybody in the unit. */
@Component
class Audience {

    private final Directory directory;
    private final ReviewSettingRows settings;

    Audience(Directory directory, ReviewSettingRows settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /** Names of those who work in the unit or advise it, by id. */
    Map<Long, String> people(Matter matter) {
        Map<Long, String> names = new HashMap<>();
        roles().forEach(role -> directory.holding(role, matter.submission().unitId()).forEach(p -> names.put(p.id(), p.displayName())));
        return names;
    }

    /** @param about what is said, or answered; {@code null} for what somebody is about to say */
    Set<Long> of(Matter matter, Opinion about) {
        Set<Long> seeing = new HashSet<>();
        roles().filter(role -> sees(role, matter)).forEach(role -> directory.holding(role, matter.submission().unitId()).stream().map(Person::id)
                .filter(id -> role != Role.LEGAL_ADVISER || matter.advisers().contains(id)).forEach(seeing::add));
        if (about != null) {
            seeing.add(about.getAuthorId());
        }
        return seeing;
    }

    private boolean sees(Role role, Matter matter) {
        if (!matter.state().open() || role == Role.LEGALITY_APPROVER) {
            return true;
        }
        return (role == Role.LEGAL_ADVISER || role == Role.LEGALITY_REVIEWER) && settings.openAmongReviewers(matter.submission().unitId());
    }

    private static Stream<Role> roles() {
        return Stream.of(Role.values()).filter(role -> !role.administrative());
    }
}
