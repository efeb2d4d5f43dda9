package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;

/** Reads conferences. */
public interface Conferences {

    /** On the matter, oldest first; none for those who may not see what is said on it yet. @throws org.qianfa.shared.NotFound if the person may not know of the matter */
    List<ConferenceView> ofMatter(Actor reader, long matterId);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not see it yet */
    ConferenceView conference(Actor reader, long conferenceId);

    /** Those held on the matter. For registers, whose use cases check who reads. */
    List<ConferenceView> held(long matterId);
}
