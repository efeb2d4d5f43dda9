package org.qianfa.notices.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hour of the day at which a person hears of everything at once. */
public record DigestHour(int hour) {

    /** When somebody who chose nothing hears: at the start of the working day. */
    public static final DigestHour USUAL = new DigestHour(9);

    /** The next such hour that is not over yet; what comes up exactly then waits for the day after. */
    public Instant after(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(zone);
        return (today.isAfter(local) ? today : local.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(zone)).toInstant();
    }
}
