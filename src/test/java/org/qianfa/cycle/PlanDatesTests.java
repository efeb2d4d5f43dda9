package org.qianfa.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.domain.PlanDates;

class PlanDatesTests {

    private final WorkingDays calendar = WorkingDays.shipped();
    private final PlanDates plan = new PlanDates(calendar);

    @Test
    void an_early_opening_counts_back_over_the_spring_festival() {
        Map<Milestone, LocalDate> dates = plan.dates(2025, LocalDate.of(2025, 10, 9));

        assertThat(dates).containsEntry(Milestone.REPORTED, LocalDate.of(2026, 3, 1))
            .containsEntry(Milestone.SIGNED, LocalDate.of(2026, 2, 27)) // 28 and 27 February are worked
            .containsEntry(Milestone.DISCUSSED, LocalDate.of(2026, 2, 25))
            .containsEntry(Milestone.SECRECY_REVIEWED, LocalDate.of(2026, 2, 14)) // over nine days of rest
            .containsEntry(Milestone.RELEASE_REVIEWED, LocalDate.of(2026, 3, 27))
            .containsEntry(Milestone.PUBLISHED, LocalDate.of(2026, 4, 1));
        assertThat(calendar.plus(dates.get(Milestone.ASSIGNED), 44)).as("the first working day from 1 March on").isEqualTo("2026-03-02");
    }

    @Test
    void the_adviser_has_seven_working_days() {
        Map<Milestone, LocalDate> dates = plan.dates(2025, LocalDate.of(2025, 10, 9));

        assertThat(calendar.between(dates.get(Milestone.DOCUMENT_CHECKED), dates.get(Milestone.LEGALITY_REVIEWED))).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-09", "2026-01-05", "2026-02-10", "2026-02-27", "2026-03-01", "2026-03-20", "2026-04-15"})
    void however_late_it_opens_the_steps_keep_their_order_and_none_lies_before_the_opening(LocalDate openedOn) {
        Map<Milestone, LocalDate> dates = plan.dates(2025, openedOn);

        assertThat(dates).containsEntry(Milestone.REPORTED, LocalDate.of(2026, 3, 1))
            .containsEntry(Milestone.PUBLISHED, LocalDate.of(2026, 4, 1));
        LocalDate before = openedOn;
        for (Milestone milestone : Milestone.values()) {
            if (milestone != Milestone.REPORTED && milestone != Milestone.PUBLISHED) {
                assertThat(dates.get(milestone)).as(milestone.name()).isAfterOrEqualTo(openedOn).isAfterOrEqualTo(before);
                before = dates.get(milestone);
            }
        }
    }

    @Test
    void a_late_opening_spreads_the_days_that_are_left() {
        Map<Milestone, LocalDate> dates = plan.dates(2025, LocalDate.of(2026, 1, 26));

        assertThat(dates.get(Milestone.SECTIONS_DRAFTED)).isAfter(LocalDate.of(2026, 1, 26)).isBefore(dates.get(Milestone.CONSULTED));
        assertThat(dates.get(Milestone.SIGNED)).isAfter(dates.get(Milestone.OPINIONS_SETTLED));
    }
}
