package org.qianfa.cockpit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.cockpit.Forecast;
import org.qianfa.cockpit.Forecast.Basis;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.cockpit.RefreshForecasts;
import org.qianfa.cockpit.ReportPath;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.WatchPlots;
import org.qianfa.cockpit.WatchPlots.TimeUnit;
import org.qianfa.cockpit.WatchWall;
import org.qianfa.cockpit.WatchWall.Line;
import org.qianfa.cockpit.WatchWall.Wall;
import org.qianfa.cockpit.WatchWall.WallCursor;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.ProcessIntervened;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Wall, forecasts, clocks and plots on both databases. Now is Tuesday, 10 February 2026, ten in the morning. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CockpitYearTest {

    private static final Instant NOW = CockpitTestConfiguration.NOW;
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);
    private static final Actor SUPERVISOR = person(10, 1, Role.DISTRICT_SUPERVISOR);
    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor DRAFTER = person(21, 2, Role.DRAFTER);

    @Parameter
    private TestDatabase database;

    private AnnotationConfigApplicationContext context;
    private WatchWall walls;
    private RefreshForecasts refreshing;
    private int tasks;

    @BeforeEach
    void open() {
        context = CockpitTestConfiguration.open(database);
        walls = context.getBean(WatchWall.class);
        refreshing = context.getBean(RefreshForecasts.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void forecasts_rest_on_what_stages_took_and_are_made_anew_only_when_a_report_moves() {
        for (int i = 1; i <= 6; i++) {
            report(i, 2, 2024);
            stay(i, "userTask_consolidateReport", "2025-02-03T01:00:00Z", "2025-02-06T01:00:00Z");
            stay(i, "userTask_signReport", "2025-02-06T01:00:00Z", "2025-02-10T01:00:00Z");
            stay(i, "userTask_reviewFirst", "2025-02-10T01:00:00Z", "2025-02-13T01:00:00Z");
            announce(new ReportFinished(i, ReportPhase.PUBLISHED));
        }
        report(9, 2, 2025);
        String open = openTask(9, "userTask_signReport", "2026-02-09T01:00:00Z");

        assertThat(refreshing.refreshForecasts()).isEqualTo(7);
        assertThat(refreshing.refreshForecasts()).isZero();

        Forecast forecast = line(2025, 9).forecast();
        assertThat(forecast).extracting(Forecast::basis, Forecast::samples).containsExactly(Basis.KIND, 12L);
        assertThat(forecast.submission().mid()).as("three working days were taken, one has passed").isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(forecast.publication().mid()).as("three more, over Spring Festival").isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(forecast.light()).isEqualTo(Light.SAFE);

        announce(new TaskClosed(open, true, 20L, NOW));
        openTask(9, "userTask_reviewFirst", NOW.toString());
        assertThat(refreshing.refreshForecasts()).isEqualTo(1);
        assertThat(line(2025, 9).forecast().submission()).isNull();
        assertThat(line(2025, 9).towards(Stage.SIGN)).isNull();
        assertThat(line(2025, 9).towards(Stage.RELEASE).daysLeft()).isEqualTo(32);
        assertThat(line(2024, 1).forecast().light()).isEqualTo(Light.DONE);
    }

    @Test
    void who_breaks_a_date_first_stands_first_and_everybody_sees_the_own_units() {
        report(1, 2, 2025);
        report(2, 3, 2025);
        openTask(1, "userTask_signReport", "2026-02-09T01:00:00Z");
        openTask(2, "userTask_assignSections", "2026-02-09T01:00:00Z");
        refreshing.refreshForecasts();

        Wall wall = walls.wall(SUPERVISOR, null, null, 10);

        assertThat(wall).extracting(Wall::year, Wall::years, Wall::next).containsExactly(2025, List.of(2025), null);
        assertThat(wall.lines()).extracting(Line::reportId, Line::unit).containsExactly(tuple(2L, "松林街道"), tuple(1L, "云溪街道"));
        assertThat(wall.lines().get(0).submission().light()).isEqualTo(Light.BREAKS);
        assertThat(wall.lines().get(0).forecast().basis()).isEqualTo(Basis.PLAN);
        assertThat(wall.lights()).isEqualTo(Map.of(Light.BREAKS, 1L, Light.SAFE, 1L));
        assertThat(walls.wall(COORDINATOR, null, null, 10).lines()).extracting(Line::reportId).containsExactly(1L);
        assertThat(walls.wall(COORDINATOR, null, null, 10).lights()).isEqualTo(Map.of(Light.SAFE, 1L));
        assertThatThrownBy(() -> walls.wall(DRAFTER, null, null, 10)).isInstanceOf(NotPermitted.class);
        assertThat(walls.wall(person(11, 5, Role.COORDINATOR), null, null, 10)).extracting(Wall::year, Wall::lines).containsExactly(null, List.of());
    }

    @Test
    void a_thousand_and_a_half_reports_are_paged_without_gap_or_repeat() {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int i = 1; i <= 1_500; i++) {
                context.getBean(FakeReports.class).add(i, 2 + i % 2, 2025, "报告" + i);
                context.publishEvent(new TaskOpened(task("t" + i, i % 3 == 0 ? "userTask_signReport" : "userTask_checkDocument", i, NOW.minusSeconds(i * 3_600L))));
            }
        });
        while (refreshing.refreshForecasts() > 0) {
            assertThat(database).isNotNull();
        }

        List<Line> all = new ArrayList<>();
        WallCursor after = null;
        do {
            Wall page = walls.wall(SUPERVISOR, 2025, after, 400);
            all.addAll(page.lines());
            after = page.next() == null ? null : WallCursor.valueOf(page.next().toString());
        } while (after != null);

        assertThat(all).hasSize(1_500).extracting(Line::reportId).doesNotHaveDuplicates();
        assertThat(all).allMatch(line -> line.forecast() != null);
    }

    @Test
    void a_year_is_drawn_from_its_stays_beside_the_year_before() {
        report(1, 2, 2024);
        stay(1, "userTask_signReport", "2025-02-10T01:00:00Z", "2025-02-12T01:00:00Z");
        report(2, 2, 2025);
        stay(2, "userTask_signReport", "2026-02-02T01:00:00Z", "2026-02-05T01:00:00Z");
        openTask(2, "userTask_reviewFirst", "2026-02-05T01:00:00Z");
        refreshing.refreshForecasts();

        WatchPlots.Plots plots = context.getBean(WatchPlots.class).plots(COORDINATOR, null, null);

        assertThat(plots.burnDown().get(0)).extracting(WatchPlots.Burn::toSubmit, WatchPlots.Burn::toPublish).containsExactly(1L, 1L);
        assertThat(plots.burnDown().get(plots.burnDown().size() - 1)).isEqualTo(new WatchPlots.Burn(LocalDate.of(2026, 2, 10), 0, 1));
        assertThat(plots.throughput()).contains(new WatchPlots.Week(LocalDate.of(2026, 2, 2), 1, 0), new WatchPlots.Week(LocalDate.of(2026, 2, 9), 0, 1));
        assertThat(plots.stages()).filteredOn(time -> time.stage() == Stage.SIGN).extracting(WatchPlots.StageTime::median).containsExactly(3.0);
        assertThat(plots.unit()).isEqualTo(TimeUnit.DAYS);
        assertThat(context.getBean(WatchPlots.class).plots(COORDINATOR, 2025, 3L).reports()).isZero();
        assertThatThrownBy(() -> context.getBean(WatchPlots.class).plots(DRAFTER, null, null)).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09T03:30:00Z, HOURS, 2.5", "2026-02-09T01:12:00Z, MINUTES, 12", "2026-02-09T01:00:20Z, SECONDS, 20", "2026-02-10T01:00:00Z, DAYS, 1"})
    void time_at_stages_is_told_in_the_largest_unit_in_which_it_can_be_seen(String left, TimeUnit unit, double median) {
        report(1, 2, 2025);
        stay(1, "userTask_signReport", "2026-02-09T01:00:00Z", left);
        openTask(1, "userTask_reviewFirst", left);
        refreshing.refreshForecasts();

        WatchPlots.Plots plots = context.getBean(WatchPlots.class).plots(COORDINATOR, null, null);

        assertThat(plots.unit()).isEqualTo(unit);
        assertThat(plots.stages()).filteredOn(time -> time.stage() == Stage.SIGN).extracting(WatchPlots.StageTime::median).containsExactly(median);
        assertThat(plots.burnDown()).isNotEmpty();
    }

    @Test
    void the_path_names_in_whose_place_a_step_was_done() {
        report(1, 2, 2025);
        String task = openTask(1, "userTask_draftSection", "2026-02-05T01:00:00Z");
        announce(new TaskAssigned(task, 21L, new TaskInfo.Standing(20L, null, null, null)));
        ReportPath paths = context.getBean(ReportPath.class);
        assertThat(paths.path(COORDINATOR, 1).stays()).extracting(ReportPath.Stay::holder, ReportPath.Stay::actingFor).containsExactly(tuple("人员21", "人员20"));
        announce(new TaskAssigned(task, 20L));
        assertThat(paths.path(COORDINATOR, 1).stays()).extracting(ReportPath.Stay::holder, ReportPath.Stay::actingFor).containsExactly(tuple("人员20", null));
    }

    @Test
    void the_path_names_who_and_when_and_what_administrators_did() {
        report(1, 2, 2025);
        stay(1, "userTask_consolidateReport", "2026-02-05T01:00:00Z", "2026-02-06T01:00:00Z");
        announce(new ProcessIntervened(ADMIN, 1, ProcessIntervened.Kind.MOVED, "userTask_signReport", "userTask_checkDocument", "文号有误", NOW));

        ReportPath paths = context.getBean(ReportPath.class);

        assertThat(paths.path(SUPERVISOR, 1).stays()).extracting(ReportPath.Stay::taskKey, ReportPath.Stay::holder, ReportPath.Stay::leftAt)
                .containsExactly(tuple("userTask_consolidateReport", "人员20", Instant.parse("2026-02-06T01:00:00Z")));
        assertThat(paths.path(COORDINATOR, 1).interventions()).containsExactly(new ReportPath.Intervention(ProcessIntervened.Kind.MOVED,
                "userTask_signReport", "userTask_checkDocument", "人员90", "文号有误", NOW));
        assertThatThrownBy(() -> paths.path(person(30, 3, Role.COORDINATOR), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> paths.path(DRAFTER, 1)).isInstanceOf(NotPermitted.class);
    }

    private Line line(int year, long reportId) {
        return walls.wall(SUPERVISOR, year, null, 100).lines().stream().filter(line -> line.reportId() == reportId).findFirst().orElseThrow();
    }

    private void report(long id, long unitId, int year) {
        context.getBean(FakeReports.class).add(id, unitId, year, "报告" + id);
    }

    private void stay(long report, String key, String from, String to) {
        announce(new TaskClosed(openTask(report, key, from), true, 20L, Instant.parse(to)));
    }

    private String openTask(long report, String key, String from) {
        String id = "task" + ++tasks;
        announce(new TaskOpened(task(id, key, report, Instant.parse(from))));
        return id;
    }

    private static TaskInfo task(String id, String key, long report, Instant from) {
        return new TaskInfo(id, key, key, 1L, report, null, null, 2, null, Set.of("COORDINATOR@2"), false, "/reports/" + report, from, null);
    }

    private void announce(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
    }
}
