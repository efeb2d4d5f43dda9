package org.qianfa.inbox;

import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A person keeps filters by name and says which one the own list opens with. */
public interface KeepFilter {

    int LONGEST_NAME = 40;
    int MOST_KEPT = 50;

    /**
     * Keeps it; the own filter of that name takes the new content and stays shared as it was.
     *
     * @return its id
     * @throws FilterNameUnfit if the name is missing or too long
     * @throws FilterEmpty     if it narrows nothing
     * @throws TooManyFilters  if there are as many as can be kept
     */
    long saveFilter(Actor by, String name, Tab tab, WorkFilter filter) throws Refusal;

    /** @throws org.qianfa.shared.NotFound if it is not the person's own */
    void removeFilter(Actor by, long filterId);

    /**
     * @param filterId {@code null}: the list opens unfiltered again
     * @throws org.qianfa.shared.NotFound if it is neither the own nor shared with a unit of the person's
     */
    void chooseFilter(Actor by, Long filterId);

    /** A filter is found again by its name. */
    class FilterNameUnfit extends Refusal {

        public FilterNameUnfit() {
            super("a name of 1 to " + LONGEST_NAME + " characters is needed", LONGEST_NAME);
        }
    }

    /** What narrows nothing is no filter. */
    class FilterEmpty extends Refusal {

        public FilterEmpty() {
            super("the filter narrows nothing");
        }
    }

    /** A list of names is only of use while it can be looked over. */
    class TooManyFilters extends Refusal {

        public TooManyFilters() {
            super("no more than " + MOST_KEPT + " filters are kept", MOST_KEPT);
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
