package org.qianfa.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qianfa.shared.Role;

/** Looks up units, departments and people. Answers facts of the house only; callers check who may see them. */
public interface Directory {

    /** @throws org.qianfa.shared.NotFound if there is no such unit */
    Unit unit(long unitId);

    List<Unit> units(Collection<Long> unitIds);

    /** The units that report to this one, by name. */
    List<Unit> unitsBelow(long parentId);

    /** @throws org.qianfa.shared.NotFound if there is no such department */
    Department department(long departmentId);

    List<Department> departments(long unitId);

    /** @throws org.qianfa.shared.NotFound if there is no such person */
    Person person(long personId);

    /** By id; unknown ids are left out. */
    Map<Long, Person> persons(Collection<Long> personIds);

    /** Enabled people who hold the role in the unit. */
    List<Person> holding(Role role, long unitId);

    /** Enabled people who hold the departmental role in the department. */
    List<Person> holdingInDepartment(Role role, long departmentId);
}
