package org.qianfa.cockpit.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.qianfa.cockpit.Forecast.Goal;
import org.springframework.stereotype.Component;

/** Days as a narrow column has room for them. Templates use it as {@code @shortDays}. */
@Component
public class ShortDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    public String range(Goal goal) {
        return goal.low().equals(goal.high()) ? day(goal.low()) : day(goal.low()) + "–" + day(goal.high());
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }
}
