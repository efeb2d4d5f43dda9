package org.qianfa.review.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.people.Person;
import org.qianfa.review.KeepAdviserFields;
import org.qianfa.review.LegalField;
import org.qianfa.review.domain.AdviserMark;
import org.qianfa.review.persistence.AdviserMarks;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeepAdviserFieldsService implements KeepAdviserFields {

    private final AdviserCandidates candidates;
    private final AdviserMarks marks;
    private final Proceedings proceedings;

    KeepAdviserFieldsService(AdviserCandidates candidates, AdviserMarks marks, Proceedings proceedings) {
        this.candidates = candidates;
        this.marks = marks;
        this.proceedings = proceedings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Adviser> advisers(Actor reader, long unitId) {
        requireConductor(reader, unitId);
        List<Person> people = candidates.advisers(unitId);
        Map<Long, Set<LegalField>> fields = candidates.fields(unitId);
        Map<Long, Integer> loads = candidates.loads(people);
        return people.stream().sorted(Comparator.comparing(Person::displayName)).map(p -> new Adviser(p.id(), p.displayName(),
                loads.getOrDefault(p.id(), 0), fields.getOrDefault(p.id(), Set.of()))).toList();
    }

    @Override
    public void markAdviser(Actor by, long unitId, long personId, Set<LegalField> fields) {
        requireConductor(by, unitId);
        if (candidates.advisers(unitId).stream().noneMatch(p -> p.id() == personId)) {
            throw new NotFound("adviser", personId);
        }
        AdviserMark mark = marks.findByUnitIdAndPersonId(unitId, personId).orElseGet(() -> new AdviserMark(unitId, personId));
        mark.mark(fields);
        marks.save(mark);
        proceedings.record(by, "MarkAdviser", "person", personId, unitId, new TreeSet<>(fields).toString());
    }

    private static void requireConductor(Actor person, long unitId) {
        if (!person.worksIn(unitId)) {
            throw new NotFound("unit", unitId);
        }
        if (!person.holdsAny(unitId, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER)) {
            throw new NotPermitted("reviewer or approver of unit " + unitId + " only");
        }
    }
}
