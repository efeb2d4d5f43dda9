package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.ReviewRefusal.LimitOutOfRange;

/** The clock of a review against the real calendar of holidays. */
class ReviewClockTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    @ParameterizedTest(name = "received {0}, {1} working days, due {2}")
    @CsvSource({
            "2025-04-23, 5, 2025-04-29",
            "2025-04-25, 5, 2025-05-06",
            "2025-04-30, 5, 2025-05-12",
            "2025-01-24, 5, 2025-02-07",
            "2025-01-26, 7, 2025-02-11",
            "2025-12-26, 5, 2026-01-05",
            "2025-09-26, 15, 2025-10-23",
            "2025-08-30, 5, 2025-09-05"})
    void the_last_day_is_counted_in_working_days_from_the_day_after_receipt(LocalDate received, int limit, LocalDate due) {
        assertThat(clock(received, limit).dueOn()).isEqualTo(due);
    }

    @Test
    void a_day_worked_instead_of_a_holiday_counts() {
        ReviewClock clock = clock(day("2025-01-24"), 5);

        assertThat(clock.usedBy(day("2025-01-25"), CALENDAR)).isZero();
        assertThat(clock.usedBy(day("2025-01-26"), CALENDAR)).as("a Sunday worked before the Spring Festival").isEqualTo(1);
        assertThat(clock.usedBy(day("2025-02-04"), CALENDAR)).as("the festival does not count").isEqualTo(2);
        assertThat(clock.usedBy(day("2025-02-08"), CALENDAR)).as("a Saturday worked after it").isEqualTo(6);
    }

    @Test
    void two_rounds_of_supplementing_stop_the_clock_and_move_the_last_day() {
        ReviewClock clock = clock(day("2025-03-03"), 5);
        ReviewClock stopped = clock.stop(day("2025-03-05"));
        assertThat(stopped.dueOn()).isNull();
        assertThat(stopped.usedBy(day("2025-03-20"), CALENDAR)).isEqualTo(2);

        ReviewClock resumed = stopped.resume(day("2025-03-10"), CALENDAR);
        assertThat(resumed.usedBy(day("2025-03-10"), CALENDAR)).isEqualTo(2);
        assertThat(resumed.usedBy(day("2025-03-11"), CALENDAR)).isEqualTo(3);
        assertThat(resumed.dueOn()).isEqualTo(day("2025-03-13"));

        ReviewClock again = resumed.stop(day("2025-03-12")).resume(day("2025-03-17"), CALENDAR);
        assertThat(again.dueOn()).isEqualTo(day("2025-03-18"));
        assertThat(again.replied(day("2025-03-19"), CALENDAR)).satisfies(replied -> {
            assertThat(replied.daysUsed()).isEqualTo(6);
            assertThat(replied.usedBy(day("2025-12-31"), CALENDAR)).isEqualTo(6);
        });
    }

    @Test
    void supplementing_on_the_same_day_or_over_a_holiday_costs_nothing() {
        LocalDate due = clock(day("2025-01-20"), 5).dueOn();

        assertThat(clock(day("2025-01-20"), 5).stop(day("2025-01-22")).resume(day("2025-01-22"), CALENDAR).dueOn()).isEqualTo(due);
        assertThat(clock(day("2025-01-26"), 5).stop(day("2025-01-27")).resume(day("2025-02-04"), CALENDAR).dueOn())
                .isEqualTo(clock(day("2025-01-26"), 5).dueOn());
    }

    @Test
    void the_limit_is_set_within_what_is_laid_down() throws LimitOutOfRange {
        ReviewClock usual = ReviewClock.from(day("2025-03-03")).limited(15, 5, 15, CALENDAR);
        ReviewClock open = ReviewClock.from(day("2025-03-03")).limited(7, 7, null, CALENDAR);

        assertThat(usual.set(10, CALENDAR).dueOn()).isEqualTo(day("2025-03-17"));
        assertThat(open.set(20, CALENDAR).limitDays()).isEqualTo(20);
        assertThatThrownBy(() -> usual.set(4, CALENDAR)).isInstanceOf(LimitOutOfRange.class);
        assertThatThrownBy(() -> usual.set(16, CALENDAR)).isInstanceOf(LimitOutOfRange.class);
        assertThatThrownBy(() -> open.set(6, CALENDAR)).isInstanceOf(LimitOutOfRange.class);
    }

    private static ReviewClock clock(LocalDate received, int limit) {
        return ReviewClock.from(received).limited(limit, limit, limit, CALENDAR);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
