package org.qianfa.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;

/** A district (unit 1) with two streets (units 2 and 3); every other number is a person or a department as asked. */
public class FakeHouse implements Directory {

    private final List<Unit> units = List.of(unit(1, "云溪区", UnitKind.DISTRICT, null),
            unit(2, "云溪街道", UnitKind.STREET, 1L), unit(3, "松林街道", UnitKind.STREET, 1L));

    private static Unit unit(long id, String name, UnitKind kind, Long parent) {
        return new Unit(id, name, name + "办事处", kind, parent, "云街", "11000000", "1100000001");
    }

    @Override
    public Unit unit(long unitId) {
        return units.stream().filter(unit -> unit.id() == unitId).findFirst()
                .orElseThrow(() -> new NotFound("unit", unitId));
    }

    @Override
    public List<Unit> units(Collection<Long> unitIds) {
        return units.stream().filter(unit -> unitIds.contains(unit.id())).toList();
    }

    @Override
    public List<Unit> unitsBelow(long parentId) {
        return units.stream().filter(unit -> unit.parentId() != null && unit.parentId() == parentId).toList();
    }

    @Override
    public Department department(long departmentId) {
        return new Department(departmentId, 2, "第" + departmentId + "科室");
    }

    @Override
    public List<Department> departments(long unitId) {
        return List.of(department(7));
    }

    @Override
    public Person person(long personId) {
        return new Person(personId, "p" + personId, "人员" + personId, 2, null);
    }

    @Override
    public Map<Long, Person> persons(Collection<Long> personIds) {
        return personIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::person));
    }

    @Override
    public List<Person> holding(Role role, long unitId) {
        return List.of();
    }

    @Override
    public List<Person> holdingInDepartment(Role role, long departmentId) {
        return List.of();
    }
}
