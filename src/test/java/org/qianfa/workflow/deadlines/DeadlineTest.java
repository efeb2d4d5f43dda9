package org.qianfa.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.workflow.DeadlineReminder.Step;

class DeadlineTest {

    private final WorkingDays calendar = WorkingDays.shipped();

    @Test
    void reminders_come_on_their_days_over_the_leap_day() {
        Deadline deadline = new Deadline(LocalDate.of(2028, 1, 10), LocalDate.of(2028, 3, 1));

        assertThat(firstDays(deadline)).containsExactlyInAnyOrderEntriesOf(Map.of(Step.DAYS_30, LocalDate.of(2028, 1, 31),
                Step.DAYS_15, LocalDate.of(2028, 2, 15), Step.DAYS_7, LocalDate.of(2028, 2, 23), Step.DAYS_3, LocalDate.of(2028, 2, 27),
                Step.DAYS_1, LocalDate.of(2028, 2, 29)));
    }

    @Test
    void reminders_that_lay_behind_when_the_task_opened_are_left_out() {
        LocalDate due = LocalDate.of(2026, 3, 10);

        assertThat(firstDays(new Deadline(due.minusDays(7), due))).containsOnlyKeys(Step.DAYS_3, Step.DAYS_1);
        assertThat(firstDays(new Deadline(due.minusDays(1), due))).isEmpty();
        assertThat(firstDays(new Deadline(due.plusDays(3), due))).isEmpty();
    }

    @Test
    void of_several_missed_days_the_last_stands_for_all() {
        assertThat(new Deadline(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 10)).reminder(LocalDate.of(2026, 3, 8))).contains(Step.DAYS_3);
    }

    @ParameterizedTest(name = "due {0}, on {1}: {2} working days overdue")
    @CsvSource({
        "2026-02-13, 2026-02-13, 0", // the day itself
        "2026-02-13, 2026-02-14, 0", // a Saturday worked, not yet over
        "2026-02-13, 2026-02-15, 1",
        "2026-02-13, 2026-02-24, 1", // the festival does not count
        "2026-02-13, 2026-02-26, 3",
        "2026-02-13, 2026-02-28, 5",
        "2025-12-31, 2026-01-04, 0", // over the new year
        "2025-12-31, 2026-01-05, 1",
        "2028-02-28, 2028-03-01, 1", // the leap day, a Tuesday
    })
    void counts_whole_working_days_that_have_passed(LocalDate due, LocalDate today, int days) {
        assertThat(new Deadline(due.minusDays(40), due).workingDaysOverdue(today, calendar)).isEqualTo(days);
    }

    @Test
    void who_gets_work_after_its_date_has_the_day_on_which_it_came() {
        Deadline late = new Deadline(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 1));

        assertThat(late.passed(LocalDate.of(2026, 3, 10))).isFalse();
        assertThat(late.passed(LocalDate.of(2026, 3, 11))).isTrue();
        assertThat(late.workingDaysOverdue(LocalDate.of(2026, 3, 12), calendar)).isEqualTo(1);
    }

    @ParameterizedTest(name = "at {0} in {1}: {2}")
    @CsvSource({
        "2026-02-27T23:30:00Z, Asia/Shanghai, R/2026-02-28T00:00:00Z/P1D",
        "2026-02-28T00:00:00Z, Asia/Shanghai, R/2026-03-01T00:00:00Z/P1D",
        "2026-12-31T20:00:00Z, Asia/Shanghai, R/2027-01-01T00:00:00Z/P1D",
        "2026-02-27T23:30:00Z, UTC, R/2026-02-28T08:00:00Z/P1D",
        "2028-02-28T16:00:00Z, Asia/Shanghai, R/2028-02-29T00:00:00Z/P1D"})
    void the_round_begins_at_eight_where_the_unit_is_wherever_the_server_stands(Instant now, ZoneId zone, String cycle) {
        assertThat(new DeadlineRounds(Clock.fixed(now, zone)).daily()).isEqualTo(cycle);
    }

    private static Map<Step, LocalDate> firstDays(Deadline deadline) {
        Map<Step, LocalDate> days = new TreeMap<>();
        deadline.openedOn().datesUntil(deadline.openedOn().plusDays(100)).takeWhile(day -> !deadline.passed(day))
                .forEach(day -> deadline.reminder(day).ifPresent(step -> days.putIfAbsent(step, day)));
        return days;
    }
}
