package org.qianfa.cockpit.application;

import java.util.HashSet;
import java.util.Set;
import org.qianfa.cockpit.persistence.Scope;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who watches what. */
@Component
class Watch {

    private final Directory directory;
    private final WatchedReports watched;

    Watch(Directory directory, WatchedReports watched) {
        this.directory = directory;
        this.watched = watched;
    }

    /** @throws NotFound if there is none, or the person does not watch it */
    void requireReport(Actor by, long reportId) {
        watched.report(scope(by), reportId).orElseThrow(() -> new NotFound("report", reportId));
    }

    /** @throws NotPermitted if the person watches nothing */
    Scope scope(Actor by) {
        if (by.holds(Role.SYSTEM_ADMIN)) {
            return Scope.EVERYTHING;
        }
        Set<Long> units = new HashSet<>();
        for (Grant grant : by.grants()) {
            if (grant.role() == Role.COORDINATOR || grant.role() == Role.DISTRICT_SUPERVISOR) {
                units.add(grant.unitId());
            }
            if (grant.role() == Role.DISTRICT_SUPERVISOR) {
                directory.unitsBelow(grant.unitId()).stream().map(Unit::id).forEach(units::add);
            }
        }
        if (units.isEmpty()) {
            throw new NotPermitted("watching reports needs SYSTEM_ADMIN, DISTRICT_SUPERVISOR or COORDINATOR");
        }
        return new Scope(units);
    }

    void requireOverview(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN) && !by.holds(Role.DISTRICT_SUPERVISOR)) {
            throw new NotPermitted("figures over all units are for SYSTEM_ADMIN and DISTRICT_SUPERVISOR");
        }
    }

    static void requireAdministrator(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("process operations are for SYSTEM_ADMIN");
        }
    }
}
