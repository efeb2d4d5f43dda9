package org.qianfa.cycle;

import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;

/** Shows the unit's outline template to its coordinator; the common template if the unit has none of its own. */
public interface ReadOutline {

    OutlineView readOutline(Actor by, long unitId);

    /**
     * @param version {@code null} if this is the common template
     * @param missing mandatory elements no entry serves
     */
    record OutlineView(long unitId, Integer version, List<OutlineEntry> entries, Set<ContentElement> missing) {
    }
}
