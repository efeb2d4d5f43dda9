package org.qianfa.workdays.application;

import java.util.Map;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.workdays.CalendarUnits;
import org.springframework.stereotype.Component;

/** Who keeps the calendar, and whose days may be kept. */
@Component
class CalendarScope {

    private final CalendarUnits units;

    CalendarScope(CalendarUnits units) {
        this.units = units;
    }

    /** @return the units of the house */
    Map<Long, String> require(Actor by, Long unitId) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("needs " + Role.SYSTEM_ADMIN);
        }
        Map<Long, String> names = units.names(by);
        if (unitId != null && !names.containsKey(unitId)) {
            throw new NotFound("unit", unitId);
        }
        return names;
    }
}
