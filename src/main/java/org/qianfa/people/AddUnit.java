package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A system administrator adds a unit. */
public interface AddUnit {

    /**
     * @return the new unit's id
     * @throws NameTaken if another unit has this short name
     */
    long add(Actor by, Command command) throws NameTaken;

    /** @param parentId the unit it reports to, {@code null} for a district */
    record Command(UnitKind kind, Long parentId, UnitDetails details) {
    }
}
