package org.qianfa.testing;

import org.qianfa.calendar.WorkingDays;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Working days for tests that leave out the module which knows the installation's calendar. */
@TestConfiguration(proxyBeanMethods = false)
public class ShippedCalendar {

    @Bean
    WorkingCalendar workingCalendar() {
        WorkingDays shipped = WorkingDays.shipped();
        return unitId -> shipped;
    }
}
