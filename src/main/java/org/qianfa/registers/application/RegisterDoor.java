package org.qianfa.registers.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.registers.persistence.Scope;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who reads and who keeps registers. The coordinator and the legality reviewer of a unit keep them, its approver and leaders
 * read them, a district supervisor those of the units below too. An adviser reads the entries of the own work.
 */
@Component
class RegisterDoor {

    private static final Set<Role> KEEPERS = Set.of(Role.COORDINATOR, Role.LEGALITY_REVIEWER);
    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER, Role.DEPUTY_LEADER,
            Role.FIRST_RESPONSIBLE, Role.DISTRICT_SUPERVISOR);

    private final Directory directory;

    RegisterDoor(Directory directory) {
        this.directory = directory;
    }

    /** @throws NotPermitted if the person reads no register */
    Scope scope(Actor reader) {
        Set<Long> units = new TreeSet<>();
        Set<Long> own = new TreeSet<>();
        for (Grant grant : reader.grants()) {
            if (READERS.contains(grant.role())) {
                units.add(grant.unitId());
            }
            if (grant.role() == Role.DISTRICT_SUPERVISOR) {
                directory.unitsBelow(grant.unitId()).stream().map(Unit::id).forEach(units::add);
            }
            if (grant.role() == Role.LEGAL_ADVISER) {
                own.add(grant.unitId());
            }
        }
        if (units.isEmpty() && own.isEmpty()) {
            throw new NotPermitted("registers are for those who keep, lead or supervise");
        }
        return new Scope(units, own, reader.id());
    }

    /** As {@link #scope}, for registers an adviser has no part in. */
    Scope whole(Actor reader) {
        Scope scope = scope(reader);
        if (scope.units().isEmpty()) {
            throw new NotPermitted("this register is for those who keep, lead or supervise");
        }
        return new Scope(scope.units(), Set.of(), reader.id());
    }

    /** @throws NotFound if the person may not know of the unit's registers */
    void requireReader(Actor reader, long unitId) {
        if (!scope(reader).units().contains(unitId)) {
            throw new NotFound("register of unit", unitId);
        }
    }

    /** @throws NotFound as {@link #requireReader} @throws NotPermitted if the person reads but does not keep them */
    void requireKeeper(Actor by, long unitId) {
        if (!keeps(by, unitId)) {
            requireReader(by, unitId);
            throw new NotPermitted("only those who keep the registers of unit " + unitId);
        }
    }

    boolean keeps(Actor by, long unitId) {
        return KEEPERS.stream().anyMatch(role -> by.holds(role, unitId));
    }

    /** Units whose registers the person keeps. */
    Set<Long> kept(Actor by) {
        Set<Long> units = by.grants().stream().filter(g -> KEEPERS.contains(g.role())).map(Grant::unitId).collect(Collectors.toCollection(TreeSet::new));
        if (units.isEmpty()) {
            scope(by);
            throw new NotPermitted("only those who keep registers");
        }
        return units;
    }

    Map<Long, String> names(Set<Long> units) {
        return directory.units(units).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    List<Unit> units(Set<Long> units) {
        return directory.units(units);
    }
}
