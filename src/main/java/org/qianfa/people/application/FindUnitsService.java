package org.qianfa.people.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.people.Department;
import org.qianfa.people.FindUnits;
import org.qianfa.people.domain.ReportingUnit;
import org.qianfa.people.domain.UnitDepartment;
import org.qianfa.people.persistence.ReportingUnits;
import org.qianfa.people.persistence.UnitDepartments;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FindUnitsService implements FindUnits {

    private final ReportingUnits units;
    private final UnitDepartments departments;

    FindUnitsService(ReportingUnits units, UnitDepartments departments) {
        this.units = units;
        this.departments = departments;
    }

    @Override
    public List<UnitRow> find(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN) && !by.holds(Role.SECURITY_ADMIN)) {
            throw new NotPermitted("needs SYSTEM_ADMIN or SECURITY_ADMIN");
        }
        Map<Long, List<Department>> byUnit = departments.findAllByOrderById().stream().map(UnitDepartment::view)
                .collect(Collectors.groupingBy(Department::unitId));
        return units.findAllByOrderByName().stream().map(ReportingUnit::view)
                .map(unit -> new UnitRow(unit, byUnit.getOrDefault(unit.id(), List.of()))).toList();
    }
}
