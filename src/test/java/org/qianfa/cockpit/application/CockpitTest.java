package org.qianfa.cockpit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.cockpit.ReportCursor;
import org.qianfa.cockpit.ReportTimeline;
import org.qianfa.cockpit.RetryReasonMissing;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.WatchProcesses;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.cockpit.WatchReports.Filter;
import org.qianfa.cockpit.WatchReports.ReportLine;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.ProcessPictures;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CockpitTest {

    private static final Instant NOW = CockpitTestConfiguration.NOW;
    private static final Filter ALL = new Filter(null, null, false);
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);
    private static final Actor SUPERVISOR = person(10, 1, Role.DISTRICT_SUPERVISOR);
    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor DRAFTER = person(21, 2, Role.DRAFTER);

    @Parameter
    private TestDatabase database;

    private AnnotationConfigApplicationContext context;
    private WatchReports watching;
    private WatchProcesses processes;

    @BeforeEach
    void open() {
        context = CockpitTestConfiguration.open(database);
        watching = context.getBean(WatchReports.class);
        processes = context.getBean(WatchProcesses.class);
        context.getBean(FakeReports.class).add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
        context.getBean(FakeReports.class).add(2, 3, 2025, "松林街道2025年法治政府建设年度报告");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_report_is_followed_through_its_stages() {
        announce(new TaskOpened(pooled("a", "userTask_assignSections", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskClosed("a", true, 20L, NOW.minusSeconds(50)));
        announce(new TaskOpened(drafting("b", 10, 2, 21, NOW.minusSeconds(10))));
        announce(new TaskOpened(drafting("c", 11, 2, 21, NOW.plusSeconds(10))));
        announce(new TaskClosed("c", true, 21L, NOW.minusSeconds(5)));

        ReportLine line = watching.report(COORDINATOR, 1);

        assertThat(step(line, Stage.ASSIGN)).extracting(StageStep::state, StageStep::leftAt)
                .containsExactly(StageStep.State.DONE, NOW.minusSeconds(50));
        assertThat(step(line, Stage.DRAFT)).extracting(StageStep::state, StageStep::done, StageStep::parts, StageStep::overdue)
                .containsExactly(StageStep.State.NOW, 1L, 2L, true);
        assertThat(line).extracting(ReportLine::unit, ReportLine::year, ReportLine::overdue).containsExactly("云溪街道", 2025, true);
    }

    @Test
    void a_section_that_comes_back_is_counted_as_returned_and_a_withdrawn_task_as_nothing() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, null)));
        announce(new TaskClosed("a", true, 21L, NOW));
        announce(new TaskOpened(drafting("b", 11, 2, 21, null)));
        announce(new TaskOpened(pooled("c", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskClosed("c", false, null, NOW));

        ReportLine line = watching.report(COORDINATOR, 1);

        assertThat(step(line, Stage.DRAFT)).extracting(StageStep::parts, StageStep::returned).containsExactly(1L, 1L);
        assertThat(step(line, Stage.CONSOLIDATE).state()).isEqualTo(StageStep.State.TODO);
    }

    @Test
    void publication_ends_the_line() {
        announce(new TaskOpened(pooled("a", "userTask_signReport", 1, 2, "FIRST_RESPONSIBLE@2", null)));
        announce(new TaskClosed("a", true, 20L, NOW));
        announce(new ReportFinished(1, ReportPhase.PUBLISHED));
        announce(new ReportFinished(99, ReportPhase.WITHHELD));

        assertThat(step(watching.report(COORDINATOR, 1), Stage.PUBLISHED)).extracting(StageStep::state, StageStep::leftAt)
                .containsExactly(StageStep.State.DONE, NOW);
        assertThat(watching.totals(ADMIN, ALL)).isEqualTo(new WatchReports.Totals(1, 0, 1));
    }

    @Test
    void what_is_rolled_back_or_not_in_a_transaction_leaves_no_row() {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            context.publishEvent(new TaskOpened(drafting("a", 11, 2, 21, null)));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> context.publishEvent(new TaskOpened(drafting("a", 11, 2, 21, null))))
                .isInstanceOf(IllegalTransactionStateException.class);

        assertThatThrownBy(() -> watching.report(ADMIN, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void everybody_watches_the_own_units_only() {
        oneTaskOnBothReports();

        assertThat(ids(ADMIN)).containsExactly(1L, 2L);
        assertThat(ids(SUPERVISOR)).containsExactly(1L, 2L);
        assertThat(ids(COORDINATOR)).containsExactly(1L);
        assertThat(ids(person(11, 5, Role.DISTRICT_SUPERVISOR))).isEmpty();
        assertThat(watching.reports(COORDINATOR, new Filter(null, 3L, false), null, 10).reports()).isEmpty();
        assertThat(watching.totals(COORDINATOR, ALL).reports()).isEqualTo(1);
        assertThat(watching.choices(COORDINATOR).units()).extracting(unit -> unit.id()).containsExactly(2L);
        assertThatThrownBy(() -> watching.report(COORDINATOR, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ids(DRAFTER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> watching.choices(DRAFTER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> watching.totals(DRAFTER, ALL)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void readers_of_a_report_see_its_line_and_nobody_else() {
        oneTaskOnBothReports();
        ReportTimeline timelines = context.getBean(ReportTimeline.class);

        assertThat(timelines.timeline(DRAFTER, 1)).hasSize(Stage.values().length);
        assertThatThrownBy(() -> timelines.timeline(DRAFTER, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.timeline(ADMIN, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void pages_of_many_reports_join_without_gap_or_repeat() {
        FakeReports reports = context.getBean(FakeReports.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int i = 100; i < 1_100; i++) {
                reports.add(i, 2 + i % 2, 2015 + i % 10, "报告" + i);
                context.publishEvent(new TaskOpened(pooled("t" + i, "userTask_signReport", i, 2 + i % 2, "COORDINATOR@2",
                        NOW.plusSeconds(i % 5 - 2))));
            }
        });

        List<ReportLine> all = everyPage(SUPERVISOR, ALL, 90);

        assertThat(all).hasSize(1_000).extracting(ReportLine::reportId).doesNotHaveDuplicates();
        assertThat(all.get(0).year()).isEqualTo(2024);
        assertThat(all.get(999).year()).isEqualTo(2015);
        assertThat(everyPage(COORDINATOR, new Filter(2016, null, false), 30)).isEmpty();
        assertThat(everyPage(COORDINATOR, new Filter(2017, null, false), 30)).hasSize(100).allMatch(line -> line.unitId() == 2);
        assertThat(everyPage(SUPERVISOR, new Filter(null, null, true), 70)).hasSize(400).allMatch(ReportLine::overdue);
        assertThat(watching.totals(SUPERVISOR, ALL)).isEqualTo(new WatchReports.Totals(1_000, 400, 0));
    }

    @Test
    void a_report_whose_step_failed_is_stuck() {
        oneTaskOnBothReports();
        when(context.getBean(FailedJobs.class).failedJobs()).thenReturn(List.of(
                new FailedJobs.FailedJob("j", "release", "p", "serviceTask_publishEdition", "公开", 2L, "no route", NOW, 0)));

        assertThat(watching.reports(SUPERVISOR, ALL, null, 10).reports()).extracting(ReportLine::reportId, ReportLine::stuck)
                .containsExactly(tuple(1L, false), tuple(2L, true));
    }

    @Test
    void figures_over_all_units_are_not_for_a_coordinator_but_the_own_reports_position_is() {
        oneTaskOnBothReports();
        ProcessPictures pictures = context.getBean(ProcessPictures.class);
        when(pictures.pictures()).thenReturn(List.of(new ProcessPictures.Picture("unitReport", "单位年度报告", 1, "1.0", 7)));
        when(pictures.diagram("unitReport")).thenReturn("<d><userTask id=\"x\" name=\"签发\"/></d>");
        when(pictures.counts("unitReport")).thenReturn(Map.of("x", new ProcessPictures.Count(5, 1)));
        when(pictures.positions(1)).thenReturn(Map.of("unitReport", List.of("x")));

        assertThat(processes.processes(SUPERVISOR, null)).containsExactly(new WatchProcesses.ProcessLine("unitReport", 1, "1.0", 7));
        assertThat(processes.counts(ADMIN, "unitReport", null)).containsExactly(new WatchProcesses.ElementCount("x", "签发", 5, 1));
        assertThat(processes.processes(COORDINATOR, 1L)).containsExactly(new WatchProcesses.ProcessLine("unitReport", 1, "1.0", 1));
        assertThat(processes.counts(COORDINATOR, "unitReport", 1L)).containsExactly(new WatchProcesses.ElementCount("x", "签发", 1, 0));
        assertThatThrownBy(() -> processes.processes(COORDINATOR, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> processes.counts(COORDINATOR, "unitReport", null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> processes.counts(COORDINATOR, "unitReport", 2L)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> processes.diagram(DRAFTER, "unitReport")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_retry_needs_an_administrator_and_a_reason() throws RetryReasonMissing {
        FailedJobs jobs = context.getBean(FailedJobs.class);

        assertThatThrownBy(() -> processes.retry(ADMIN, "j", "  ")).isInstanceOf(RetryReasonMissing.class);
        assertThatThrownBy(() -> processes.retry(SUPERVISOR, "j", "恢复")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> processes.failedJobs(SUPERVISOR)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> processes.stackTrace(COORDINATOR, "j")).isInstanceOf(NotPermitted.class);
        verify(jobs, never()).retry(org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.any());

        processes.retry(ADMIN, "j", " 网络已恢复 ");
        verify(jobs).retry(ADMIN, "j", "网络已恢复");
    }

    private void oneTaskOnBothReports() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, null)));
        announce(new TaskOpened(drafting("b", 21, 3, 31, null)));
    }

    private void announce(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
    }

    private List<Long> ids(Actor by) {
        return watching.reports(by, ALL, null, 10).reports().stream().map(ReportLine::reportId).toList();
    }

    private List<ReportLine> everyPage(Actor by, Filter filter, int size) {
        List<ReportLine> all = new ArrayList<>();
        ReportCursor after = null;
        do {
            WatchReports.Page page = watching.reports(by, filter, after, size);
            all.addAll(page.reports());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static StageStep step(ReportLine line, Stage stage) {
        return line.stages().get(stage.ordinal());
    }
}
