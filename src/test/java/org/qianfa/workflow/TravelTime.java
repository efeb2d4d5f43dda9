package org.qianfa.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** The clock of the house and that of the engine, moved together; and what went out, with the day. Both outlive a restart of the application. */
@TestConfiguration(proxyBeanMethods = false)
class TravelTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final List<String> OUT = new ArrayList<>();
    /** Whoever has this id cannot be reached. */
    static long unreachable;
    /** Before any of the dates of the tests; contexts begin here. */
    private static final Instant START = Instant.parse("2025-11-24T01:00:00Z");
    private static Instant now = START;

    static void set(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    static LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    static void end() {
        ClockUtil.reset();
        now = START;
        OUT.clear();
        unreachable = 0;
    }

    @Bean
    @Primary
    Clock travelClock() {
        // The engine counts its timers from its own clock already while it starts.
        set(now);
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @EventListener
    void note(DeadlineReminder reminder) {
        if (reminder.recipients().contains(unreachable)) {
            throw new IllegalStateException("cannot be reached");
        }
        synchronized (OUT) {
            OUT.add(today() + " " + reminder.task().taskKey().substring("userTask_".length())
                    + (reminder.task().sectionId() == null ? "" : reminder.task().sectionId()) + " " + reminder.step() + " "
                    + reminder.recipients().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
