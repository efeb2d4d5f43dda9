package org.qianfa.cockpit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.cockpit.Stage.ASSIGN;
import static org.qianfa.cockpit.Stage.CONSOLIDATE;
import static org.qianfa.cockpit.Stage.DRAFT;
import static org.qianfa.cockpit.Stage.FIGURES;
import static org.qianfa.cockpit.Stage.RELEASE;
import static org.qianfa.cockpit.Stage.SECTION_REVIEW;
import static org.qianfa.cockpit.Stage.SIGN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.Stage;

class StayedDaysTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();
    /** A Monday; no holiday for eight weeks. */
    private static final LocalDate START = LocalDate.of(2025, 10, 13);

    @Test
    void while_a_section_is_drafted_the_review_of_the_others_holds_nothing_up() {
        Map<Stage, Integer> shares = shares(stay(ASSIGN, 0, 1), stay(DRAFT, 1, 3), stay(DRAFT, 1, 10), stay(SECTION_REVIEW, 3, 8),
                stay(SECTION_REVIEW, 10, 11), stay(CONSOLIDATE, 11, 14));

        assertThat(shares).containsExactlyInAnyOrderEntriesOf(Map.of(ASSIGN, 1, DRAFT, 7, SECTION_REVIEW, 1, CONSOLIDATE, 1));
    }

    @Test
    void a_return_counts_for_the_stage_returned_to() {
        Map<Stage, Integer> shares = shares(stay(CONSOLIDATE, 0, 2), stay(SIGN, 2, 4), stay(CONSOLIDATE, 4, 8), stay(SIGN, 8, 9));

        assertThat(shares).containsExactlyInAnyOrderEntriesOf(Map.of(CONSOLIDATE, 4, SIGN, 3));
    }

    @Test
    void time_in_which_nobody_worked_belongs_to_the_stage_before() {
        assertThat(shares(stay(SIGN, 0, 1), stay(RELEASE, 4, 7))).isEqualTo(Map.of(SIGN, 4, RELEASE, 1));
    }

    @Test
    void figures_asked_for_beside_the_work_take_none_of_its_time() {
        assertThat(shares(stay(FIGURES, 0, 7), stay(CONSOLIDATE, 1, 3))).isEqualTo(Map.of(CONSOLIDATE, 2));
    }

    @Test
    void what_lasts_is_counted_until_today() {
        assertThat(new StayedDays(List.of(new Stay<>(SIGN, START, null)), START.plusDays(7), CALENDAR).shares()).isEqualTo(Map.of(SIGN, 5));
        assertThat(new StayedDays(List.of(), START, CALENDAR).shares()).isEmpty();
        assertThat(new StayedDays(List.of(new Stay<>(SIGN, START, null)), START, CALENDAR).shares()).isEqualTo(Map.of(SIGN, 0));
    }

    @Test
    void what_takes_less_than_a_day_is_told_as_it_elapsed() {
        Instant ten = Instant.parse("2025-10-13T02:00:00Z");
        Map<Stage, Long> elapsed = new ElapsedTimes(List.of(new Stay<>(CONSOLIDATE, ten, ten.plusSeconds(40)),
                new Stay<>(SIGN, ten.plusSeconds(50), null)), ten.plusSeconds(3_650)).shares();

        assertThat(elapsed).isEqualTo(Map.of(CONSOLIDATE, 50_000L, SIGN, 3_600_000L));
    }

    @Test
    void shares_always_add_up_to_the_time_the_report_took() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Stay<LocalDate>> stays = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                int from = random.nextInt(30);
                stays.add(stay(Stage.values()[random.nextInt(3)], from, from + random.nextInt(12)));
            }
            LocalDate first = stays.stream().map(Stay::from).min(LocalDate::compareTo).orElseThrow();
            LocalDate last = stays.stream().map(Stay::to).max(LocalDate::compareTo).orElseThrow();

            int sum = shares(stays).values().stream().mapToInt(Integer::intValue).sum();

            assertThat(sum).as(stays.toString()).isEqualTo(CALENDAR.between(first, last));
        }
    }

    @SafeVarargs
    private static Map<Stage, Integer> shares(Stay<LocalDate>... stays) {
        return shares(List.of(stays));
    }

    private static Map<Stage, Integer> shares(List<Stay<LocalDate>> stays) {
        return new StayedDays(stays, START.plusDays(60), CALENDAR).shares();
    }

    private static Stay<LocalDate> stay(Stage stage, int from, int to) {
        return new Stay<>(stage, START.plusDays(from), START.plusDays(to));
    }
}
