package org.qianfa.workdays;

import org.qianfa.calendar.WorkingDays;

/** The working days in force at this moment. A date once counted stays as it is when the calendar changes later. */
public interface WorkingCalendar {

    /** @param unitId whose own days count as well, {@code null} where no single unit is meant */
    WorkingDays ofUnit(Long unitId);

    /** The calendar of the whole house. */
    default WorkingDays common() {
        return ofUnit(null);
    }
}
