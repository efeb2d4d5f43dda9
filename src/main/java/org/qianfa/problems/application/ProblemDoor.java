package org.qianfa.problems.application;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who reads and who keeps registers of problems: read as reports are, kept by the coordinator of the unit. */
@Component
class ProblemDoor {

    private final Directory directory;

    ProblemDoor(Directory directory) {
        this.directory = directory;
    }

    /** Units whose problems the person reads; may be empty. */
    Set<Long> units(Actor reader) {
        Set<Long> units = new TreeSet<>();
        for (Grant grant : reader.grants()) {
            if (!grant.role().administrative()) {
                units.add(grant.unitId());
            }
            if (grant.role() == Role.DISTRICT_SUPERVISOR) {
                directory.unitsBelow(grant.unitId()).stream().map(Unit::id).forEach(units::add);
            }
        }
        return units;
    }

    /** @throws NotPermitted if the person reads none */
    Set<Long> scope(Actor reader) {
        Set<Long> units = units(reader);
        if (units.isEmpty()) {
            throw new NotPermitted("problems are for those who work on reports or supervise");
        }
        return units;
    }

    boolean reads(Actor reader, long unitId) {
        return units(reader).contains(unitId);
    }

    boolean keeps(Actor by, long unitId) {
        return by.holds(Role.COORDINATOR, unitId);
    }

    /** @throws NotFound if the person may not know of the unit's problems @throws NotPermitted if the person reads but does not keep them */
    void requireKeeper(Actor by, long unitId) {
        if (!reads(by, unitId)) {
            throw new NotFound("unit", unitId);
        }
        if (!keeps(by, unitId)) {
            throw new NotPermitted("only the coordinator of unit " + unitId);
        }
    }

    Map<Long, String> names(Set<Long> units) {
        return directory.units(units).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
