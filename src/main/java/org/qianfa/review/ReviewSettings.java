package org.qianfa.review;

import org.qianfa.shared.Actor;

/** How a unit wants its legal reviews held. The unit's approver decides. */
public interface ReviewSettings {

    /**
     * Whether those who review a matter side by side see each other's sent opinions before the reply. Not, unless decided.
     *
     * @throws org.qianfa.shared.NotFound     if the person does not work in the unit
     * @throws org.qianfa.shared.NotPermitted if the person is not its approver
     */
    boolean openAmongReviewers(Actor reader, long unitId);

    /** Throws as above. */
    void setOpenAmongReviewers(Actor by, long unitId, boolean open);
}
