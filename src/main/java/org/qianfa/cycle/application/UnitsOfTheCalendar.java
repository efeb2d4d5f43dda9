package org.qianfa.cycle.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qianfa.people.FindUnits;
import org.qianfa.shared.Actor;
import org.qianfa.workdays.CalendarUnits;
import org.springframework.stereotype.Component;

/** Tells the calendar which units there are; the year knows both. */
@Component
class UnitsOfTheCalendar implements CalendarUnits {

    private final FindUnits units;

    UnitsOfTheCalendar(FindUnits units) {
        this.units = units;
    }

    @Override
    public Map<Long, String> names(Actor by) {
        Map<Long, String> names = new LinkedHashMap<>();
        units.find(by).forEach(row -> names.put(row.unit().id(), row.unit().name()));
        return names;
    }
}
