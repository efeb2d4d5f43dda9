package org.qianfa.review.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Conflict;
import org.qianfa.review.AdviserTies;
import org.qianfa.review.LegalField;
import org.qianfa.review.domain.AdviserMark;
import org.qianfa.review.domain.AdviserOrder;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.AdviserEntries;
import org.qianfa.review.persistence.AdviserMarks;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Weighs the advisers of a unit for a matter: load, field, conflict of interest. */
@Component
class AdviserCandidates {

    private static final int MONTHS_TIED = 12;

    private final Directory directory;
    private final ReportWriters writers;
    private final AdviserMarks marks;
    private final AdviserEntries entries;
    private final ObjectProvider<AdviserTies> registers;

    AdviserCandidates(Directory directory, ReportWriters writers, AdviserMarks marks, AdviserEntries entries, ObjectProvider<AdviserTies> registers) {
        this.directory = directory;
        this.writers = writers;
        this.marks = marks;
        this.entries = entries;
        this.registers = registers;
    }

    List<Person> advisers(long unitId) {
        return directory.holding(Role.LEGAL_ADVISER, unitId);
    }

    Map<Long, Set<LegalField>> fields(long unitId) {
        return marks.findByUnitId(unitId).stream().collect(Collectors.toMap(AdviserMark::personId, AdviserMark::fields));
    }

    Map<Long, Integer> loads(Collection<Person> people) {
        List<Long> ids = people.stream().map(Person::id).toList();
        return ids.isEmpty() ? Map.of() : entries.loads(ids).stream()
                .collect(Collectors.toMap(AdviserEntries.Load::getPersonId, load -> (int) load.getReviews()));
    }

    /** In the order proposed. */
    List<Candidate> of(Matter matter) {
        List<Person> people = advisers(matter.submission().unitId());
        Map<Long, Set<LegalField>> fields = fields(matter.submission().unitId());
        Map<Long, Integer> loads = loads(people);
        Map<Conflict, Set<Long>> conflicts = conflicts(matter);
        return AdviserOrder.of(matter.kind(), people.stream().map(person -> {
            Set<LegalField> own = fields.getOrDefault(person.id(), Set.of());
            Conflict conflict = conflicts.keySet().stream().sorted().filter(c -> conflicts.get(c).contains(person.id())).findFirst().orElse(null);
            return new Candidate(person.id(), person.displayName(), loads.getOrDefault(person.id(), 0), own,
                    own.stream().anyMatch(field -> field.fits(matter.kind())), conflict, matter.advisers().contains(person.id()), false);
        }).toList());
    }

    private Map<Conflict, Set<Long>> conflicts(Matter matter) {
        return Map.of(Conflict.DRAFTED, writers.of(matter), Conflict.ADVISED, advised(matter),
                Conflict.DECLARED, entries.declined(matter.id(), matter.submission().reportId()));
    }

    private Set<Long> advised(Matter matter) {
        Long department = matter.submission().departmentId();
        LocalDate received = matter.clock().receivedOn();
        return department == null || received == null ? Set.of() : registers.stream()
                .flatMap(r -> r.advised(matter.submission().unitId(), department, matter.kind(), received.minusMonths(MONTHS_TIED)).stream())
                .collect(Collectors.toSet());
    }
}
