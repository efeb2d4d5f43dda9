package org.qianfa.cockpit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.qianfa.testing.Tasks.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.cockpit.RebuildStays;
import org.qianfa.cockpit.ReportPath;
import org.qianfa.cockpit.WatchClocks;
import org.qianfa.cockpit.WatchClocks.ClockCursor;
import org.qianfa.cockpit.WatchClocks.Grouping;
import org.qianfa.cockpit.WatchClocks.Line;
import org.qianfa.cockpit.WatchClocks.Query;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskSeen;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Idle and working time on both databases. Now is Tuesday, 10 February 2026, ten in the morning; whoever is given a task is given it now. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ClocksTest {

    private static final Instant NOW = CockpitTestConfiguration.NOW;
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);
    private static final Actor SUPERVISOR = person(10, 1, Role.DISTRICT_SUPERVISOR);
    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor DRAFTER = person(21, 2, Role.DRAFTER);

    @Parameter
    private TestDatabase database;

    private AnnotationConfigApplicationContext context;
    private WatchClocks clocks;

    @BeforeEach
    void open() {
        context = CockpitTestConfiguration.open(database);
        context.getBean(FakeReports.class).add(1, 2, 2025, "报告");
        clocks = context.getBean(WatchClocks.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_task_lies_idle_until_its_page_is_opened_and_is_worked_on_from_then() {
        pooled("a", "2026-02-05T01:00:00Z");
        announce(new TaskSeen("a", 20, at("2026-02-05T03:00:00Z")));
        announce(new TaskClosed("a", true, 20L, at("2026-02-05T08:00:00Z")));

        Line line = people().get(0);

        assertThat(line.idle().median()).isEqualTo(120);
        assertThat(line.work().median()).isEqualTo(300);
        assertThat(line.total().median()).isEqualTo(420);
        assertThat(path().get(0).openedAt()).isEqualTo(at("2026-02-05T03:00:00Z"));
    }

    @Test
    void a_task_taken_and_not_opened_lies_until_it_is_opened() {
        pooled("a", "2026-02-10T01:00:00Z");
        announce(new TaskAssigned("a", 20L));
        announce(new TaskSeen("a", 20, NOW.plusSeconds(3_600)));
        announce(new TaskSeen("a", 20, NOW.plusSeconds(7_200)));
        announce(new TaskClosed("a", true, 20L, NOW.plusSeconds(10_800)));

        assertThat(people().get(0).idle().median()).isEqualTo(120);
        assertThat(people().get(0).work().median()).isEqualTo(120);
    }

    @Test
    void what_lay_with_others_counts_for_the_department_and_not_for_who_had_it_last() {
        pooled("a", "2026-02-10T01:00:00Z");
        announce(new TaskAssigned("a", 19L));
        announce(new TaskSeen("a", 19, NOW));
        announce(new TaskAssigned("a", 20L));
        announce(new TaskSeen("a", 20, NOW.plusSeconds(1_800)));
        announce(new TaskClosed("a", true, 20L, NOW.plusSeconds(3_600)));

        assertThat(people()).extracting(Line::name, line -> line.idle().median(), line -> line.work().median(), line -> line.total().median())
                .containsExactly(tuple("人员20", 30.0, 30.0, 60.0));
        assertThat(departments()).extracting(line -> line.idle().median(), line -> line.work().median(), line -> line.total().median())
                .containsExactly(tuple(90.0, 30.0, 120.0));
    }

    @Test
    void a_task_put_back_into_its_pool_lies_again() {
        pooled("a", "2026-02-05T01:00:00Z");
        announce(new TaskAssigned("a", 20L));
        announce(new TaskSeen("a", 20, NOW));
        announce(new TaskAssigned("a", null));

        assertThat(path().get(0)).extracting(ReportPath.Stay::holder, ReportPath.Stay::takenAt, ReportPath.Stay::openedAt, ReportPath.Stay::leftAt)
                .containsExactly(null, null, null, null);
    }

    @Test
    void what_nobody_opened_or_took_counts_for_the_whole_time_only_and_what_came_back_is_counted() {
        pooled("a", "2026-02-05T01:00:00Z");
        announce(new TaskSeen("a", 20, at("2026-02-05T03:00:00Z")));
        announce(new TaskClosed("a", true, 20L, at("2026-02-05T08:00:00Z")));
        pooled("b", "2026-02-06T01:00:00Z");
        announce(new TaskAssigned("b", 20L));
        announce(new TaskClosed("b", true, 20L, NOW));
        announce(new TaskOpened(new TaskInfo("draft", "userTask_draftSection", "", 1L, 1L, 10L, 7L, 2, 21L, Set.of(), true, "", NOW.minusSeconds(7_200), NOW)));
        announce(new TaskAssigned("draft", 21L));
        announce(new TaskClosed("draft", true, 21L, NOW.plusSeconds(60)));

        assertThat(people()).extracting(Line::name, Line::done, Line::returned, Line::opened)
                .containsExactly(tuple("人员20", 2L, 1L, 1L), tuple("人员21", 1L, 0L, 0L));
        assertThat(people().get(1).idle().median()).isNull();
        assertThat(people().get(1).onTime()).isZero();
        assertThat(departments()).extracting(Line::name, Line::unit, Line::done).containsExactly(tuple(null, "云溪街道", 2L), tuple("第7科室", "云溪街道", 1L));
        WatchClocks.Page first = clocks.clocks(ADMIN, new Query(2025, null, Grouping.PERSON), null, 1);
        assertThat(clocks.clocks(ADMIN, new Query(2025, null, Grouping.PERSON), ClockCursor.valueOf(first.next().toString()), 1).lines())
                .extracting(Line::name).containsExactly("人员21");
        assertThat(clocks.export(person(30, 3, Role.COORDINATOR), new Query(2025, null, Grouping.PERSON))).isEmpty();
        assertThatThrownBy(() -> clocks.export(DRAFTER, new Query(2025, null, Grouping.PERSON))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_stay_that_was_withdrawn_is_no_round() {
        pooled("a", "2026-02-05T01:00:00Z");
        announce(new TaskClosed("a", false, null, NOW));
        pooled("b", "2026-02-06T01:00:00Z");
        announce(new TaskClosed("b", true, 20L, NOW));
        pooled("c", "2026-02-10T01:00:00Z");

        assertThat(path()).extracting(ReportPath.Stay::round).containsExactly(1, 2);
    }

    @Test
    void only_administrators_rebuild_and_the_refusal_changes_nothing() {
        pooled("a", "2026-02-05T01:00:00Z");

        assertThatThrownBy(() -> context.getBean(RebuildStays.class).rebuildStays(SUPERVISOR)).isInstanceOf(NotPermitted.class);

        assertThat(path()).hasSize(1);
        verifyNoInteractions(context.getBean(Journal.class));
    }

    private List<Line> people() {
        return clocks.clocks(COORDINATOR, new Query(2025, null, Grouping.PERSON), null, 10).lines();
    }

    private List<Line> departments() {
        return clocks.clocks(SUPERVISOR, new Query(null, 2L, Grouping.DEPARTMENT), null, 10).lines();
    }

    private List<ReportPath.Stay> path() {
        return context.getBean(ReportPath.class).path(COORDINATOR, 1).stays();
    }

    private void pooled(String id, String from) {
        announce(new TaskOpened(new TaskInfo(id, "userTask_consolidateReport", "", 1L, 1L, null, null, 2, null, Set.of("COORDINATOR@2"), false,
                "/reports/1", at(from), null)));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private void announce(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
    }
}
