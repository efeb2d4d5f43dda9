package org.qianfa.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.people.FindUnits;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What stands around the module in its tests. */
@TestConfiguration
class CycleTestBeans {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Bean
    Clock clock() {
        Instant morning = TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return Clock.fixed(morning, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    House directory() {
        return new House();
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return unit -> WorkingDays.shipped();
    }

    @Bean
    FindUnits findUnits() {
        return by -> List.of();
    }

    @Bean
    Journalled journal() {
        return new Journalled();
    }

    @Bean
    Outstanding outstandingReports() {
        return new Outstanding();
    }

    /** Remembers the actions journalled. */
    static class Journalled implements Journal {

        final List<String> entries = new ArrayList<>();

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            entries.add((by == null ? "process" : by.username()) + " " + action + " " + subject.type() + "@" + subject.unitId());
        }
    }

    /** Units that owe a report, as told by the test. */
    static class Outstanding implements OutstandingReports {

        Set<Long> units = Set.of();

        @Override
        public Set<Long> outstandingUnits(long cycleId, Milestone due) {
            return units;
        }
    }
}
