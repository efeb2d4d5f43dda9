package org.qianfa.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestHourTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void what_comes_up_before_the_hour_is_told_today_and_what_comes_at_it_tomorrow() {
        DigestHour nine = new DigestHour(9);

        assertThat(nine.after(Instant.parse("2026-12-31T00:59:59Z"), SHANGHAI)).isEqualTo("2026-12-31T01:00:00Z");
        assertThat(nine.after(Instant.parse("2026-12-31T01:00:00Z"), SHANGHAI)).isEqualTo("2027-01-01T01:00:00Z");
    }

    @Test
    void midnight_belongs_to_the_day_that_begins() {
        assertThat(new DigestHour(0).after(Instant.parse("2028-02-28T10:00:00Z"), SHANGHAI)).isEqualTo("2028-02-28T16:00:00Z");
    }

    @Test
    void attempts_become_rarer_and_end() {
        assertThat(Backoff.after(1)).contains(Duration.ofMinutes(1));
        for (int failed = 2; failed <= 5; failed++) {
            assertThat(Backoff.after(failed).orElseThrow()).isGreaterThan(Backoff.after(failed - 1).orElseThrow());
        }
        assertThat(Backoff.after(6)).isEmpty();
    }
}
