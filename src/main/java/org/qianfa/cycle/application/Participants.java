package org.qianfa.cycle.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** For which units a person may open the year: a supervisor for the district, a coordinator for the own unit alone. */
@Component
class Participants {

    private final Directory directory;

    Participants(Directory directory) {
        this.directory = directory;
    }

    /** The owner itself and, for its supervisor, the units below; the owner first. */
    List<Unit> candidates(Actor by, long ownerUnitId) {
        if (!by.worksIn(ownerUnitId)) {
            throw new NotFound("unit", ownerUnitId);
        }
        Unit owner = directory.unit(ownerUnitId);
        if (by.holds(Role.DISTRICT_SUPERVISOR, ownerUnitId)) {
            return Stream.concat(Stream.of(owner), directory.unitsBelow(ownerUnitId).stream()).toList();
        }
        if (by.holds(Role.COORDINATOR, ownerUnitId)) {
            return List.of(owner);
        }
        throw new NotPermitted("Only supervisors and coordinators open the year");
    }

    /** The chosen units, if the person may open the year for every one of them. */
    List<Unit> chosen(Actor by, long ownerUnitId, List<Long> unitIds) {
        List<Unit> candidates = candidates(by, ownerUnitId);
        Set<Long> known = candidates.stream().map(Unit::id).collect(Collectors.toSet());
        for (long unitId : unitIds) {
            if (!known.contains(unitId)) {
                throw new NotFound("unit", unitId);
            }
        }
        return candidates.stream().filter(unit -> unitIds.contains(unit.id())).toList();
    }

    List<Unit> owners(Actor by) {
        List<Long> units = by.grants().stream()
            .filter(grant -> grant.role() == Role.DISTRICT_SUPERVISOR || grant.role() == Role.COORDINATOR)
            .map(Grant::unitId).distinct().toList();
        return directory.units(units).stream().sorted(Comparator.comparing(Unit::name)).toList();
    }
}
