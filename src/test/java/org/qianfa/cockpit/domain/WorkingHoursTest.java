package org.qianfa.cockpit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.calendar.WorkingDays;

class WorkingHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final WorkingHours hours = new WorkingHours(WorkingDays.shipped(), ZONE);

    @ParameterizedTest
    @CsvSource({
        // within a day, before it opens and after it closes
        "2025-10-13T10:00, 2025-10-13T11:30, 90", "2025-10-13T07:00, 2025-10-13T09:15, 15", "2025-10-13T16:00, 2025-10-13T22:00, 60",
        "2025-10-13T18:00, 2025-10-14T08:00, 0",
        // overnight, over a weekend, over whole days
        "2025-10-13T16:00, 2025-10-14T10:00, 120", "2025-10-17T16:00, 2025-10-20T10:00, 120", "2025-10-13T09:00, 2025-10-16T17:00, 1920",
        // from and to a day off
        "2025-10-18T12:00, 2025-10-20T10:00, 60", "2025-10-17T16:00, 2025-10-19T12:00, 60", "2025-10-18T12:00, 2025-10-18T15:00, 0",
        // Spring Festival of 2026, 15 to 23 February, and the Saturday worked for it
        "2026-02-14T16:00, 2026-02-24T10:00, 120",
        "2025-10-13T11:00, 2025-10-13T10:00, 0"})
    void only_the_hours_offices_are_open_count(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(hours.minutes(from.atZone(ZONE).toInstant(), to.atZone(ZONE).toInstant())).isEqualTo(minutes);
    }

    @Test
    void two_spans_that_meet_are_as_long_as_the_span_over_both() {
        LocalDateTime start = LocalDateTime.of(2026, 2, 6, 8, 13);
        for (int middle = 0; middle < 40; middle++) {
            LocalDateTime cut = start.plusHours(middle * 11L);
            LocalDateTime end = start.plusDays(20);
            assertThat(minutes(start, cut) + minutes(cut, end)).isEqualTo(minutes(start, end));
        }
    }

    private int minutes(LocalDateTime from, LocalDateTime to) {
        return hours.minutes(from.atZone(ZONE).toInstant(), to.atZone(ZONE).toInstant());
    }
}
