package org.qianfa.signoff;

import org.qianfa.shared.Actor;

/** How a unit signs off its reports; for the office. */
public interface SignoffSettings {

    /**
     * @throws org.qianfa.shared.NotFound     if the person may not know of the unit
     * @throws org.qianfa.shared.NotPermitted if the person is not of its office
     */
    Discussion read(Actor reader, long unitId);

    /** Throws as above. Holds for reports whose secrecy is reviewed from now on. */
    void setDiscussedAlways(Actor by, long unitId, boolean always);

    /**
     * @param always      set by the unit
     * @param byTableOnly whether reports are discussed if the unit sets nothing
     */
    record Discussion(boolean always, boolean byTableOnly) {
    }
}
