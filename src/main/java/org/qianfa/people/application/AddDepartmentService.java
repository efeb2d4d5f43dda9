package org.qianfa.people.application;

import org.qianfa.people.AddDepartment;
import org.qianfa.people.NameTaken;
import org.qianfa.people.domain.UnitDepartment;
import org.qianfa.people.persistence.UnitDepartments;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AddDepartmentService implements AddDepartment {

    private final UnitDepartments departments;
    private final House house;
    private final Journal journal;

    AddDepartmentService(UnitDepartments departments, House house, Journal journal) {
        this.departments = departments;
        this.house = house;
        this.journal = journal;
    }

    @Override
    public long add(Actor by, long unitId, String name) throws NameTaken {
        House.requireAdministrator(by, Role.SYSTEM_ADMIN);
        house.unit(unitId);
        if (departments.existsByUnitIdAndName(unitId, name.strip())) {
            throw new NameTaken(name.strip());
        }
        UnitDepartment department = departments.save(new UnitDepartment(unitId, name.strip()));
        journal.record(by, "AddDepartment", new Journal.Subject("department", department.id(), unitId), null,
                name.strip());
        return department.id();
    }
}
