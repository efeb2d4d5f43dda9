package org.qianfa.workdays;

import java.util.Map;
import org.qianfa.shared.Actor;

/** The units that may have days of their own. Declared here and answered by a module that knows the units. */
public interface CalendarUnits {

    /** Ids and names, in the order they are to be shown. */
    Map<Long, String> names(Actor by);
}
