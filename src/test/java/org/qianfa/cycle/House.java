package org.qianfa.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;

/** A district with two streets, and a town elsewhere. Every unit u has departments 10u+1 and 10u+2 with drafters 10u+6 and 10u+7. */
class House implements Directory {

    static final long DISTRICT = 1;
    static final long STREET = 2;
    static final long OTHER_STREET = 3;
    static final long TOWN_ELSEWHERE = 4;

    static final Actor SUPERVISOR = actor(101, DISTRICT, Role.DISTRICT_SUPERVISOR);
    static final Actor COORDINATOR = actor(102, STREET, Role.COORDINATOR);
    static final Actor OFFICE = actor(103, STREET, Role.OFFICE);
    static final Actor STRANGER = actor(104, TOWN_ELSEWHERE, Role.COORDINATOR);
    static final Actor ADMINISTRATOR = actor(105, TOWN_ELSEWHERE, Role.SYSTEM_ADMIN);

    private final List<Unit> units = List.of(unit(DISTRICT, "青岚区", UnitKind.DISTRICT, null),
        unit(STREET, "云溪街道", UnitKind.STREET, DISTRICT), unit(OTHER_STREET, "柳桥街道", UnitKind.STREET, DISTRICT),
        unit(TOWN_ELSEWHERE, "远山镇", UnitKind.TOWN, null));
    private Long gone;

    static Actor actor(long id, long unit, Role role) {
        return new Actor(id, "user" + id, "人员" + id, unit, null, Set.of(new Grant(role, unit, null)));
    }

    private static Unit unit(long id, String name, UnitKind kind, Long parent) {
        return new Unit(id, name, name, kind, parent, "文" + id, "code" + id, "site" + id);
    }

    /** From now on this person drafts for nobody; {@code null} brings everybody back. */
    void leaves(Long personId) {
        gone = personId;
    }

    @Override
    public Unit unit(long unitId) {
        return units.stream().filter(u -> u.id() == unitId).findFirst().orElseThrow(() -> new NotFound("unit", unitId));
    }

    @Override
    public List<Unit> units(Collection<Long> unitIds) {
        return units.stream().filter(u -> unitIds.contains(u.id())).toList();
    }

    @Override
    public List<Unit> unitsBelow(long parentId) {
        return units.stream().filter(u -> u.parentId() != null && u.parentId() == parentId).toList();
    }

    @Override
    public Department department(long departmentId) {
        return departments(departmentId / 10).stream().filter(d -> d.id() == departmentId).findFirst()
            .orElseThrow(() -> new NotFound("department", departmentId));
    }

    @Override
    public List<Department> departments(long unitId) {
        return List.of(new Department(unitId * 10 + 1, unitId, "司法所"), new Department(unitId * 10 + 2, unitId, "综合办"));
    }

    @Override
    public Person person(long personId) {
        return new Person(personId, "user" + personId, "人员" + personId, 1, null);
    }

    @Override
    public Map<Long, Person> persons(Collection<Long> personIds) {
        return personIds.stream().map(this::person).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> holding(Role role, long unitId) {
        return List.of();
    }

    @Override
    public List<Person> holdingInDepartment(Role role, long departmentId) {
        long drafter = departmentId + 5;
        return role != Role.DRAFTER || Long.valueOf(drafter).equals(gone) ? List.of() : List.of(person(drafter));
    }
}
