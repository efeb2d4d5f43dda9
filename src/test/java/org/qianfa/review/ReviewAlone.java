package org.qianfa.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Clock and directory for the module alone; beside the shell, the real ones stand in. */
@TestConfiguration(proxyBeanMethods = false)
class ReviewAlone {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-02-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    ReviewFixture.House house() {
        return new ReviewFixture.House();
    }
}
