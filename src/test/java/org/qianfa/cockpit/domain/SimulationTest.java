package org.qianfa.cockpit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.cockpit.Stage.CONSOLIDATE;
import static org.qianfa.cockpit.Stage.CONSULT;
import static org.qianfa.cockpit.Stage.RELEASE;
import static org.qianfa.cockpit.Stage.SIGN;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.Forecast.Basis;
import org.qianfa.cockpit.Forecast.Goal;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.PastDays.Past;
import org.qianfa.cockpit.domain.Simulation.Outlook;
import org.qianfa.cockpit.domain.Simulation.Spread;
import org.qianfa.cycle.Milestone;
import org.qianfa.people.UnitKind;

class SimulationTest {

    private static final Map<Stage, Integer> PLAN = Map.of(CONSOLIDATE, 4, SIGN, 2, RELEASE, 3);

    @Test
    void stages_that_always_take_the_same_leave_no_doubt() {
        PastDays past = past(UnitKind.STREET, Map.of(CONSOLIDATE, new int[] {4, 4, 4, 4, 4}, SIGN, new int[] {2, 2, 2, 2, 2}, RELEASE, new int[] {3, 3, 3, 3, 3}));

        Outlook outlook = run(past, UnitKind.STREET, new RemainingPath(List.of(CONSOLIDATE, SIGN, RELEASE), 0), 1);

        assertThat(outlook).isEqualTo(new Outlook(new Spread(6, 6, 6), new Spread(9, 9, 9), 15, Basis.KIND));
    }

    @Test
    void the_range_spans_what_one_in_ten_and_nine_in_ten_took() {
        PastDays past = past(UnitKind.STREET, Map.of(SIGN, IntStream.rangeClosed(1, 100).toArray()));

        Spread spread = run(past, UnitKind.STREET, new RemainingPath(List.of(SIGN), 0), 5).submission();

        assertThat(spread.low()).isBetween(5, 15);
        assertThat(spread.mid()).isBetween(44, 56);
        assertThat(spread.high()).isBetween(85, 95);
    }

    @Test
    void the_same_seed_gives_the_same_range_and_another_hardly_another() {
        PastDays past = past(UnitKind.STREET, Map.of(CONSOLIDATE, new int[] {1, 3, 5, 9, 20}, SIGN, new int[] {1, 1, 2, 2, 15}));
        RemainingPath path = new RemainingPath(List.of(CONSOLIDATE, SIGN), 0);

        assertThat(run(past, UnitKind.STREET, path, 42)).isEqualTo(run(past, UnitKind.STREET, path, 42));
        assertThat(Stream.of(1, 2, 3, 4, 5).map(seed -> run(past, UnitKind.STREET, path, seed).submission().mid()).distinct())
                .allMatch(mid -> mid >= 5 && mid <= 12);
    }

    @Test
    void a_stay_that_lasts_long_already_lasts_on_like_the_long_ones() {
        PastDays past = past(UnitKind.STREET, Map.of(SIGN, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 30}));

        assertThat(run(past, UnitKind.STREET, new RemainingPath(List.of(SIGN), 0), 1).submission().mid()).isEqualTo(1);
        assertThat(run(past, UnitKind.STREET, new RemainingPath(List.of(SIGN), 5), 1).submission()).isEqualTo(new Spread(25, 25, 25));
        assertThat(run(past, UnitKind.STREET, new RemainingPath(List.of(SIGN), 40), 1).submission()).as("longer than all").isEqualTo(new Spread(1, 1, 1));
    }

    @Test
    void too_few_stays_of_a_kind_are_helped_out_by_all_and_too_few_of_all_by_the_plan() {
        PastDays past = new PastDays(Stream.concat(pasts(UnitKind.STREET, SIGN, 7, 7, 7, 7).stream(), pasts(UnitKind.DISTRICT, SIGN, 9).stream()).toList());

        assertThat(past.pool(UnitKind.STREET, SIGN, 2).basis()).isEqualTo(Basis.ALL);
        assertThat(past.pool(UnitKind.STREET, SIGN, 2).days()).containsExactly(7, 7, 7, 7, 9);
        assertThat(past.pool(UnitKind.STREET, CONSOLIDATE, 4)).extracting(pool -> pool.basis(), pool -> pool.samples()).containsExactly(Basis.PLAN, 0L);
        assertThat(past.pool(UnitKind.STREET, CONSOLIDATE, 4).days()).containsExactly(2, 3, 4, 5, 6);
        Outlook mixed = run(past, UnitKind.STREET, new RemainingPath(List.of(CONSOLIDATE, SIGN), 0), 3);
        assertThat(mixed).extracting(Outlook::basis, Outlook::samples).containsExactly(Basis.PLAN, 5L);
    }

    @Test
    void stages_streets_pass_over_cost_streets_no_time() {
        PastDays past = new PastDays(Stream.concat(pasts(UnitKind.STREET, CONSULT, 0, 0, 0, 0, 0).stream(),
                pasts(UnitKind.TOWN, CONSULT, 5, 5, 5, 5, 5).stream()).toList());

        assertThat(run(past, UnitKind.STREET, new RemainingPath(List.of(CONSULT), 0), 1).submission()).isEqualTo(new Spread(0, 0, 0));
        assertThat(run(past, UnitKind.TOWN, new RemainingPath(List.of(CONSULT), 0), 1).submission()).isEqualTo(new Spread(5, 5, 5));
    }

    @Test
    void what_is_reached_has_no_range_any_more() {
        PastDays past = past(UnitKind.STREET, Map.of(RELEASE, new int[] {3, 3, 3, 3, 3}));

        assertThat(run(past, UnitKind.STREET, new RemainingPath(List.of(RELEASE), 0), 1)).isEqualTo(new Outlook(null, new Spread(3, 3, 3), 5, Basis.KIND));
        assertThat(run(past, UnitKind.STREET, new RemainingPath(List.of(), 0), 1)).isEqualTo(new Outlook(null, null, 0, Basis.KIND));
    }

    @Test
    void the_plan_leaves_each_stage_the_days_up_to_its_own_date() {
        Map<Milestone, LocalDate> dates = new EnumMap<>(Map.of(Milestone.ASSIGNED, LocalDate.of(2025, 10, 13), Milestone.SECTIONS_DRAFTED, LocalDate.of(2025, 10, 27),
                Milestone.SECTIONS_REVIEWED, LocalDate.of(2025, 10, 30)));

        assertThat(PlannedDays.of(dates, WorkingDays.shipped())).containsEntry(Stage.DRAFT, 10).containsEntry(Stage.SECTION_REVIEW, 3).doesNotContainKey(SIGN);
    }

    @Test
    void a_light_tells_the_remaining_days_from_the_remaining_path() {
        LocalDate today = LocalDate.of(2026, 2, 10);
        LocalDate due = LocalDate.of(2026, 3, 1);

        assertThat(goal(due, 25, 27, 28).light(today)).isEqualTo(Light.SAFE);
        assertThat(goal(due, 25, 28, 30).light(today)).isEqualTo(Light.TIGHT);
        assertThat(goal(due, 25, 30, 40).light(today)).isEqualTo(Light.BREAKS);
        assertThat(goal(due, 30, 40, 50).light(due)).as("still on the day itself").isEqualTo(Light.BREAKS);
        assertThat(goal(due, 30, 40, 50).light(due.plusDays(1))).isEqualTo(Light.BROKEN);
    }

    private static Goal goal(LocalDate due, int low, int mid, int high) {
        LocalDate february = LocalDate.of(2026, 1, 31);
        return new Goal(due, february.plusDays(low), february.plusDays(mid), february.plusDays(high));
    }

    private static Outlook run(PastDays past, UnitKind kind, RemainingPath path, long seed) {
        return new Simulation(past, kind, PLAN).run(path, seed);
    }

    private static PastDays past(UnitKind kind, Map<Stage, int[]> days) {
        return new PastDays(days.entrySet().stream().flatMap(entry -> pasts(kind, entry.getKey(), entry.getValue()).stream()).toList());
    }

    private static List<Past> pasts(UnitKind kind, Stage stage, int... days) {
        return IntStream.of(days).mapToObj(one -> new Past(kind, stage, one, 1)).toList();
    }
}
