package org.qianfa.cycle.application;

import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;

/** An outline template is the affair of the unit's coordinator. */
final class OutlineKeepers {

    private OutlineKeepers() {
    }

    static void require(Actor by, long unitId) {
        if (!by.worksIn(unitId)) {
            throw new NotFound("unit", unitId);
        }
        if (!by.holds(Role.COORDINATOR, unitId)) {
            throw new NotPermitted("Only the unit's coordinator keeps its outline");
        }
    }
}
