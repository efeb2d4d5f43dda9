package org.qianfa.inbox;

/** Holds the table of open tasks against the engine without anybody asking. System administrators are told of what differs. */
public interface CompareByNight {

    /**
     * Compares if the time of day for it has come and no server has done so since; a night no server ran in is made up for.
     * What only differed while it was looked at, since somebody was working, does not count.
     *
     * @return whether it was compared
     */
    boolean compareByNight();
}
