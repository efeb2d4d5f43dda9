package org.qianfa.signoff;

import org.qianfa.people.UnitKind;

/** Says whether units of a kind discuss their reports collectively (集体讨论). */
public interface DiscussionRule {

    /** @param always whether the unit has itself set to discuss them always */
    boolean needed(UnitKind kind, boolean always);
}
