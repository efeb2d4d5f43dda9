package org.qianfa.cockpit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.cockpit.WatchPlots.Burn;
import org.qianfa.cockpit.WatchPlots.Week;

class BurnDownTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Test
    void what_is_left_goes_down_with_every_report_submitted_and_published() {
        assertThat(BurnDown.burn(5, Map.of(MONDAY.plusDays(3), 2L, MONDAY.plusDays(8), 1L), Map.of(MONDAY.plusDays(9), 1L), MONDAY, MONDAY.plusDays(10)))
                .containsExactly(new Burn(MONDAY, 5, 5), new Burn(MONDAY.plusDays(7), 3, 5), new Burn(MONDAY.plusDays(10), 2, 4));
    }

    @Test
    void weeks_without_work_stand_between_those_with_work() {
        assertThat(BurnDown.weeks(Map.of(MONDAY.plusDays(1), 3L, MONDAY.plusDays(6), 2L, MONDAY.plusDays(15), 1L), Map.of()))
                .containsExactly(new Week(MONDAY, 5, 0), new Week(MONDAY.plusWeeks(1), 0, 0), new Week(MONDAY.plusWeeks(2), 1, 0));
        assertThat(BurnDown.weeks(Map.of(), Map.of())).isEmpty();
    }

    @Test
    void the_year_before_stands_beside_the_week_fifty_two_weeks_later() {
        assertThat(BurnDown.weeks(Map.of(MONDAY, 3L), Map.of(MONDAY.minusWeeks(52).plusDays(2), 4L))).containsExactly(new Week(MONDAY, 3, 4));
    }
}
