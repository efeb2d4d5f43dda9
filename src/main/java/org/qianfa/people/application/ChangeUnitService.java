package org.qianfa.people.application;

import org.qianfa.people.ChangeUnit;
import org.qianfa.people.NameTaken;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.domain.ReportingUnit;
import org.qianfa.people.persistence.ReportingUnits;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangeUnitService implements ChangeUnit {

    private final ReportingUnits units;
    private final House house;
    private final Journal journal;

    ChangeUnitService(ReportingUnits units, House house, Journal journal) {
        this.units = units;
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void change(Actor by, long unitId, UnitDetails details) throws NameTaken {
        House.requireAdministrator(by, Role.SYSTEM_ADMIN);
        ReportingUnit unit = house.unit(unitId);
        if (!unit.name().equals(details.name()) && units.existsByName(details.name())) {
            throw new NameTaken(details.name());
        }
        String before = unit.view().toString();
        unit.describe(details);
        journal.record(by, "ChangeUnit", new Journal.Subject("unit", unitId, unitId), null,
                before + " → " + unit.view());
    }
}
