package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.RebuildStays;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.people.UnitKind;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminatedReports;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionGiven;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.jdbc.JdbcTestUtils;

/** What the cockpit wrote down from day to day, against what it writes from the history of the engine. */
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.STANDALONE, extraIncludes = {"cooperation", "cockpit"})
class StaysRebuiltTest extends OperationsTrace {

    private static final Actor ADMIN = person(90, Role.SYSTEM_ADMIN);
    private static final Actor HEAD = person(60, Role.DEPARTMENT_HEAD);
    private static final String STAYS = "select * from cockpit_stage order by task_id";

    @Autowired RebuildStays rebuilding;
    @Autowired JdbcTemplate jdbc;
    @MockitoBean ReadBackStatus pages;
    @MockitoBean RestartReport restartReport;
    @MockitoBean TerminatedReports terminatedReports;

    private Instant now = Instant.parse("2026-02-03T01:00:00Z");

    @BeforeEach
    void atNineOnTuesday() {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.TOWN));
        when(calendar.common()).thenReturn(WorkingDays.shipped());
        JdbcTestUtils.deleteFromTables(jdbc, "cockpit_forecast_due", "cockpit_forecast_stage", "cockpit_forecast", "cockpit_stage", "cockpit_report");
        pass(0);
    }

    @AfterEach
    void theEngineGoesOn() {
        ClockUtil.reset();
    }

    @Test
    void stays_rebuilt_from_history_are_those_that_were_kept_from_day_to_day() throws Exception {
        assignedByAnother();
        draftedAndReturned();
        reviewedByDepartmentsAndAdvisers();
        List<Map<String, Object>> kept = jdbc.queryForList(STAYS);
        assertThat(kept).hasSizeGreaterThan(12).anySatisfy(stay -> assertThat(stay).containsEntry("ROUND", 2))
                .anySatisfy(stay -> assertThat((Integer) stay.get("LAIN_MINUTES")).isPositive())
                .anySatisfy(stay -> assertThat(stay.get("LEFT_AT")).isNull());

        jdbc.update("update cockpit_stage set holder_id = 999, opened_at = null, lain_minutes = 77, idle_minutes = 5, round = 9, part = 'x' where round = 1");
        assertThat(rebuilding.rebuildStays(ADMIN)).isEqualTo(kept.size());
        assertThat(jdbc.queryForList(STAYS)).as("mended").containsExactlyElementsOf(kept);

        JdbcTestUtils.deleteFromTables(jdbc, "cockpit_stage", "cockpit_forecast_due", "cockpit_report");
        assertThat(rebuilding.rebuildStays(ADMIN)).isEqualTo(kept.size());
        assertThat(jdbc.queryForList(STAYS)).as("from nothing").containsExactlyElementsOf(kept);
        assertThat(jdbc.queryForObject("select count(*) from cockpit_forecast_due", Integer.class)).isPositive();
        verify(journal, org.mockito.Mockito.times(2)).record(eq(ADMIN), eq("RebuildStays"), any(), any(), eq(kept.size() + " stays"));
    }

    @Test
    void a_stay_that_was_withdrawn_goes_and_one_the_engine_has_forgotten_stays() {
        String task = assigning();
        jdbc.update("insert into cockpit_stage (task_id, report_id, stage, part, entered_at) values ('ghost', ?, 'SIGN', 'x', current_timestamp)", REPORT);
        jdbc.update("insert into cockpit_stage (task_id, report_id, stage, part, entered_at, left_at) values ('old', ?, 'SIGN', 'x', current_timestamp, current_timestamp)", REPORT);

        rebuilding.rebuildStays(ADMIN);

        assertThat(jdbc.queryForList("select task_id from cockpit_stage", String.class)).containsExactlyInAnyOrder(task, "old");
    }

    private void assignedByAnother() throws Exception {
        String task = assigning();
        pass(45);
        seeing.see(COORDINATOR_1, task);
        pass(10);
        taking.claim(COORDINATOR_1, task);
        pass(20);
        taking.unclaim(COORDINATOR_1, task);
        pass(60);
        taking.claim(COORDINATOR_1, task);
        pass(30);
        transferring.transfer(COORDINATOR_1, task, 2, "出差");
        pass(120);
        seeing.see(COORDINATOR_2, task);
        pass(15);
        announce(new SectionsAssigned(COORDINATOR_2, REPORT, ids(21, 22)));
    }

    private void draftedAndReturned() throws Exception {
        pass(90);
        transferring.transfer(DRAFTER_21, draftOf(21), 123, "调整分工");
        pass(30);
        seeing.see(DRAFTER_23, draftOf(21));
        lending.lend(DRAFTER_22, draftOf(22), 121, "核对数据");
        pass(300);
        lending.giveBack(DRAFTER_21, draftOf(22), "已核对");
        announce(new SectionSubmitted(DRAFTER_23, REPORT, 21));
        pass(1_000);
        announce(new SectionReviewed(HEAD, REPORT, 21, false));
        pass(200);
        announce(new SectionSubmitted(DRAFTER_23, REPORT, 21));
        announce(new SectionSubmitted(DRAFTER_22, REPORT, 22));
        pass(5);
        announce(new SectionReviewed(HEAD, REPORT, 21, true));
        announce(new SectionReviewed(HEAD, REPORT, 22, true));
        fire("callActivity_draftSections");
    }

    private void reviewedByDepartmentsAndAdvisers() {
        pass(1_440);
        announce(new ReportConsolidated(COORDINATOR_1, REPORT));
        pass(3_000);
        announce(new ConsultationAnswered(HEAD, REPORT, DEPARTMENT));
        fire("userTask_consultDepartment");
        pass(50);
        announce(new DocumentChecked(OFFICE, REPORT, null));
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        announce(new CompletenessChecked(COORDINATOR_2, MATTER, REPORT, true));
        pass(75);
        announce(new OpinionGiven(person(302), MATTER, REPORT));
    }

    /** The clocks of the house and of the engine go on together. */
    private void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        clock.set(now);
        ClockUtil.setCurrentTime(Date.from(now));
    }
}
