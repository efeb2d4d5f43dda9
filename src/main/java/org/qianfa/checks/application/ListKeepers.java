package org.qianfa.checks.application;

import org.qianfa.proofreading.ListKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;

/** Who reads and who keeps a list. */
final class ListKeepers {

    private ListKeepers() {
    }

    static boolean keeps(Actor by, ListKind kind, Long unitId) {
        return kind.ofUnit() ? unitId != null && by.holds(Role.COORDINATOR, unitId) : unitId == null && by.holds(Role.SYSTEM_ADMIN);
    }

    static void requireReader(Actor reader, ListKind kind, Long unitId) {
        if (kind.ofUnit() ? unitId == null || !reader.worksIn(unitId) : unitId != null) {
            throw new NotFound("list " + kind + " of unit", unitId);
        }
    }

    static void requireKeeper(Actor by, ListKind kind, Long unitId) {
        if (!keeps(by, kind, unitId)) {
            requireReader(by, kind, unitId);
            throw new NotPermitted("somebody else keeps " + kind);
        }
    }
}
