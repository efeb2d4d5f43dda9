package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A system administrator changes what is printed about a unit. Documents already sealed keep what they say. */
public interface ChangeUnit {

    /** @throws NameTaken if another unit has this short name */
    void change(Actor by, long unitId, UnitDetails details) throws NameTaken;
}
