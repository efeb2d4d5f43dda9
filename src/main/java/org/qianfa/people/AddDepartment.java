package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A system administrator adds a department to a unit. */
public interface AddDepartment {

    /**
     * @return the new department's id
     * @throws NameTaken if another department of the unit has this name
     */
    long add(Actor by, long unitId, String name) throws NameTaken;
}
