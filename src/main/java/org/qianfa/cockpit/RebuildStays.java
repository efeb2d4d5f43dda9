package org.qianfa.cockpit;

import org.qianfa.shared.Actor;

/**
 * Writes the table of stays anew from what the process remembers, report by report: wall, clocks, plots and paths are read
 * from it. Stays the process has forgotten are kept as they are; those withdrawn go.
 */
public interface RebuildStays {

    /**
     * @return how many stays were written
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     */
    int rebuildStays(Actor by);
}
