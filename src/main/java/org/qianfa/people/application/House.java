package org.qianfa.people.application;

import org.qianfa.people.domain.ReportingUnit;
import org.qianfa.people.domain.UnitDepartment;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.ReportingUnits;
import org.qianfa.people.persistence.UnitDepartments;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal.Subject;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** What every use case on people needs first: who may do it, and the object it is done to. */
@Component
class House {

    private final ReportingUnits units;
    private final UnitDepartments departments;
    private final Users users;

    House(ReportingUnits units, UnitDepartments departments, Users users) {
        this.units = units;
        this.departments = departments;
        this.users = users;
    }

    static void requireAdministrator(Actor by, Role role) {
        if (!by.holds(role)) {
            throw new NotPermitted("needs " + role);
        }
    }

    static Subject subject(User user) {
        return new Subject("user", user.id(), user.unitId());
    }

    ReportingUnit unit(long id) {
        return units.findById(id).orElseThrow(() -> new NotFound("unit", id));
    }

    UnitDepartment department(long id) {
        return departments.findById(id).orElseThrow(() -> new NotFound("department", id));
    }

    /** The department, if it belongs to the unit. */
    UnitDepartment department(long id, long unitId) {
        UnitDepartment department = department(id);
        if (department.unitId() != unitId) {
            throw new NotFound("department", id);
        }
        return department;
    }

    User user(long id) {
        return users.findWithRolesById(id).orElseThrow(() -> new NotFound("user", id));
    }
}
