package org.qianfa.inbox;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Shares a filter with a unit. For its coordinators and system administrators. */
public interface ShareFilter {

    /**
     * Everybody who works in the sharer's unit finds it from then on. What it shows stays each reader's own work.
     *
     * @throws org.qianfa.shared.NotFound     if it is not the person's own
     * @throws org.qianfa.shared.NotPermitted unless the person is a coordinator or system administrator of the own unit
     * @throws FilterNameShared               if the unit has one of that name already
     */
    void shareFilter(Actor by, long filterId) throws Refusal;

    /**
     * Takes it back from the unit; its owner keeps it.
     *
     * @throws org.qianfa.shared.NotFound     if it is not shared with a unit of the person's
     * @throws org.qianfa.shared.NotPermitted unless the person is a coordinator or system administrator of that unit
     */
    void withdrawFilter(Actor by, long filterId);

    /** Two shared filters of one name could not be told apart. */
    class FilterNameShared extends Refusal {

        public FilterNameShared(String name) {
            super("the unit has a filter named " + name, name);
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
