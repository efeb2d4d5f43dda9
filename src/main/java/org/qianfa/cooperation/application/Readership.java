package org.qianfa.cooperation.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CooperationRefusal;
import org.qianfa.cooperation.CooperationRefusal.NobodyChosen;
import org.qianfa.cooperation.CooperationRefusal.OneselfChosen;
import org.qianfa.cooperation.CooperationRefusal.PersonCannotRead;
import org.qianfa.cooperation.CooperationRefusal.TooManyChosen;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who may read the reports of a unit: who works in it, and who supervises it from above. */
@Component
class Readership {

    static final int MOST_READERS = 200;
    /** Stands in for the units of a person without any: no unit has this number, and SQL knows no empty list. */
    private static final long NO_UNIT = -1;

    private final Directory directory;

    Readership(Directory directory) {
        this.directory = directory;
    }

    /** With the posts that let them read, by id. */
    Map<Person, List<Role>> of(long unitId) {
        Map<Long, Person> people = new TreeMap<>();
        Map<Long, Set<Role>> posts = new HashMap<>();
        for (Role role : Role.values()) {
            if (!role.administrative()) {
                enter(role, unitId, people, posts);
            }
        }
        Long parent = directory.unit(unitId).parentId();
        if (parent != null) {
            enter(Role.DISTRICT_SUPERVISOR, parent, people, posts);
        }
        Map<Person, List<Role>> readers = new HashMap<>();
        people.forEach((id, person) -> readers.put(person, List.copyOf(posts.get(id))));
        return readers;
    }

    private void enter(Role role, long unitId, Map<Long, Person> people, Map<Long, Set<Role>> posts) {
        for (Person person : directory.holding(role, unitId)) {
            people.put(person.id(), person);
            posts.computeIfAbsent(person.id(), id -> new LinkedHashSet<>()).add(role);
        }
    }

    /** @return those chosen, each once, in their order */
    List<Long> chosen(Actor by, long unitId, Collection<Long> personIds, int most) throws CooperationRefusal {
        List<Long> chosen = personIds == null ? List.of() : personIds.stream().filter(Objects::nonNull).distinct().toList();
        if (chosen.isEmpty()) {
            throw new NobodyChosen();
        }
        if (chosen.size() > most) {
            throw new TooManyChosen(most);
        }
        if (chosen.contains(by.id())) {
            throw new OneselfChosen();
        }
        Set<Long> readers = new TreeSet<>();
        of(unitId).keySet().forEach(person -> readers.add(person.id()));
        if (!readers.containsAll(chosen)) {
            throw new PersonCannotRead();
        }
        return chosen;
    }

    List<Long> signers(Actor by, long unitId, Collection<Long> personIds) throws CooperationRefusal {
        return chosen(by, unitId, personIds, AskCountersign.MOST_SIGNERS);
    }

    /** Units whose reports the person may read; never empty. */
    Set<Long> units(Actor reader) {
        Set<Long> units = new TreeSet<>(Set.of(NO_UNIT));
        for (Grant grant : reader.grants()) {
            if (!grant.role().administrative()) {
                units.add(grant.unitId());
            }
            if (grant.role() == Role.DISTRICT_SUPERVISOR) {
                directory.unitsBelow(grant.unitId()).stream().map(Unit::id).forEach(units::add);
            }
        }
        return units;
    }

    Names names(Collection<Long> personIds) {
        return new Names(directory.persons(personIds));
    }

    /** Names of people by id; who is not there any more has none. */
    record Names(Map<Long, Person> people) {

        String of(long personId) {
            Person person = people.get(personId);
            return person == null ? "—" : person.displayName();
        }

        List<String> of(Collection<Long> personIds) {
            return personIds.stream().map(this::of).toList();
        }
    }
}
