package org.qianfa.people.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.domain.ReportingUnit;
import org.qianfa.people.domain.UnitDepartment;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.ReportingUnits;
import org.qianfa.people.persistence.UnitDepartments;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("directory")
@Transactional(readOnly = true)
class DirectoryService implements Directory {

    private final ReportingUnits units;
    private final UnitDepartments departments;
    private final Users users;
    private final House house;

    DirectoryService(ReportingUnits units, UnitDepartments departments, Users users, House house) {
        this.units = units;
        this.departments = departments;
        this.users = users;
        this.house = house;
    }

    @Override
    public Unit unit(long unitId) {
        return house.unit(unitId).view();
    }

    @Override
    public List<Unit> units(Collection<Long> unitIds) {
        return units.findAllById(unitIds).stream().map(ReportingUnit::view).toList();
    }

    @Override
    public List<Unit> unitsBelow(long parentId) {
        return units.findByParentIdOrderByName(parentId).stream().map(ReportingUnit::view).toList();
    }

    @Override
    public Department department(long departmentId) {
        return house.department(departmentId).view();
    }

    @Override
    public List<Department> departments(long unitId) {
        return departments.findByUnitIdOrderById(unitId).stream().map(UnitDepartment::view).toList();
    }

    @Override
    public Person person(long personId) {
        return users.findById(personId).map(User::view).orElseThrow(() -> new NotFound("person", personId));
    }

    @Override
    public Map<Long, Person> persons(Collection<Long> personIds) {
        return users.findAllById(personIds).stream().map(User::view)
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> holding(Role role, long unitId) {
        return users.holding(role, unitId).stream().map(User::view).toList();
    }

    @Override
    public List<Person> holdingInDepartment(Role role, long departmentId) {
        return users.holdingInDepartment(role, departmentId).stream().map(User::view).toList();
    }
}
