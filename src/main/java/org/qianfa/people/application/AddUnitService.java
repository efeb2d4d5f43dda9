package org.qianfa.people.application;

import org.qianfa.people.AddUnit;
import org.qianfa.people.NameTaken;
import org.qianfa.people.domain.ReportingUnit;
import org.qianfa.people.persistence.ReportingUnits;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AddUnitService implements AddUnit {

    private final ReportingUnits units;
    private final House house;
    private final Journal journal;

    AddUnitService(ReportingUnits units, House house, Journal journal) {
        this.units = units;
        this.house = house;
        this.journal = journal;
    }

    @Override
    public long add(Actor by, Command command) throws NameTaken {
        House.requireAdministrator(by, Role.SYSTEM_ADMIN);
        if (command.parentId() != null) {
            house.unit(command.parentId());
        }
        if (units.existsByName(command.details().name())) {
            throw new NameTaken(command.details().name());
        }
        ReportingUnit unit = units.save(new ReportingUnit(command.kind(), command.parentId(), command.details()));
        journal.record(by, "AddUnit", new Journal.Subject("unit", unit.id(), unit.id()), null, unit.name());
        return unit.id();
    }
}
