package org.qianfa.cycle.application;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qianfa.calendar.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of this installation: the one shipped, and the days of the file named by {@code qianfa.calendar}. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingDays workingDays(@Value("${qianfa.calendar:}") String file) throws IOException {
        WorkingDays shipped = WorkingDays.shipped();
        if (file.isBlank()) {
            return shipped;
        }
        try (Reader lines = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return shipped.with(lines);
        }
    }
}
