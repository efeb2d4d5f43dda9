package org.qianfa.inbox;

import java.util.List;
import java.util.Optional;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;

/** Filters kept by name: a person's own, and those shared with the units the person works in. */
public interface SavedFilters {

    /** The own first, then the shared ones of others; each by name, at most so many as one may keep. */
    List<SavedFilter> savedFilters(Actor reader);

    /** The one the person's list opens with. */
    Optional<SavedFilter> chosen(Actor reader);

    /**
     * @param unitId  the unit it is shared with, {@code null} if it is the owner's alone
     * @param chosen  whether the reader's list opens with it
     */
    record SavedFilter(long id, long ownerId, Long unitId, String name, Tab tab, WorkFilter filter, boolean chosen) {

        public boolean ownedBy(Actor person) {
            return ownerId == person.id();
        }
    }
}
