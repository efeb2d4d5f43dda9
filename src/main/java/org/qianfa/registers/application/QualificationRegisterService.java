package org.qianfa.registers.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.registers.QualificationRegister;
import org.qianfa.registers.ReviewerQualifications;
import org.qianfa.registers.persistence.Qualifications;
import org.qianfa.registers.persistence.Qualifications.Kept;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class QualificationRegisterService implements QualificationRegister, ReviewerQualifications {

    private static final List<Role> REVIEWING = List.of(Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER);

    private final RegisterDoor door;
    private final Qualifications qualifications;
    private final Directory directory;

    QualificationRegisterService(RegisterDoor door, Qualifications qualifications, Directory directory) {
        this.door = door;
        this.qualifications = qualifications;
        this.directory = directory;
    }

    @Override
    public List<Row> reviewers(Actor reader, Long unitId) {
        return door.units(door.whole(reader).units()).stream().filter(unit -> unitId == null || unit.id() == unitId)
                .flatMap(unit -> ofUnit(unit).stream()).toList();
    }

    @Override
    public Row reviewer(Actor reader, long unitId, long personId) {
        door.requireReader(reader, unitId);
        return ofUnit(directory.unit(unitId)).stream().filter(row -> row.personId() == personId).findFirst()
                .orElseThrow(() -> new NotFound("reviewer", personId));
    }

    @Override
    public boolean qualified(long personId, LocalDate onDate) {
        return qualifications.qualified(personId, onDate);
    }

    /** Who reviews or approves there now, and who is on record from before. */
    private List<Row> ofUnit(Unit unit) {
        Map<Long, Person> serving = new LinkedHashMap<>();
        REVIEWING.forEach(role -> directory.holding(role, unit.id()).forEach(p -> serving.put(p.id(), p)));
        Map<Long, Kept> kept = qualifications.ofUnit(unit.id()).stream().collect(Collectors.toMap(Kept::personId, Function.identity()));
        Map<Long, Person> all = new LinkedHashMap<>(serving);
        directory.persons(kept.keySet()).forEach(all::putIfAbsent);
        List<Row> rows = new ArrayList<>();
        all.values().forEach(person -> {
            Kept one = kept.getOrDefault(person.id(), new Kept(person.id(), null, "", List.of()));
            rows.add(new Row(unit.id(), unit.name(), person.id(), person.displayName(), one.certificate(), one.experience(), one.trainings(),
                    serving.containsKey(person.id())));
        });
        rows.sort(Comparator.comparing(Row::serving).reversed().thenComparing(Row::name));
        return rows;
    }
}
