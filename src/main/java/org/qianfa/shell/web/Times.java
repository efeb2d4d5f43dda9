package org.qianfa.shell.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Writes instants as dates and times of the house's zone, whatever zone the server runs in. Templates use it as {@code @times}. */
@Component
public class Times {

    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    Times(Clock clock) {
        this.day = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(clock.getZone());
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    public String day(Instant instant) {
        return instant == null ? "" : day.format(instant);
    }

    public String minute(Instant instant) {
        return instant == null ? "" : minute.format(instant);
    }
}
