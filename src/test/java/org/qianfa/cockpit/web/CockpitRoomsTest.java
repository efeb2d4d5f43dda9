package org.qianfa.cockpit.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cockpit.RefreshForecasts;
import org.qianfa.people.Person;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.shared.Role;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.InterventionReasonMissing;
import org.qianfa.workflow.MigrateProcesses;
import org.qianfa.workflow.MigrateProcesses.MigrationPlan;
import org.qianfa.workflow.MigrateProcesses.RunningVersion;
import org.qianfa.workflow.MoveObstacle;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.ProcessInstances;
import org.qianfa.workflow.ProcessInstances.Instance;
import org.qianfa.workflow.ProcessInstances.Passage;
import org.qianfa.workflow.ProcessPictures;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TokenNotMovable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The further pages of the cockpit: wall, clocks, plots, path, interventions, health. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cockpit-rooms;DB_CLOSE_DELAY=-1")
class CockpitRoomsTest extends CockpitPagesHouse {

    private static final Instant NOON = Instant.parse("2026-02-03T04:00:00Z");
    private static final RunningVersion OLD = new RunningVersion("unitReport", 1, "1.0", 3, 2, "1.2");

    @Autowired RefreshForecasts refreshing;
    @Autowired MoveToken moving;
    @Autowired ReassignTask reassigning;
    @Autowired MigrateProcesses migrating;
    @Autowired ProcessHealth engine;
    @Autowired ReadBackStatus pages;
    @Autowired ProcessInstances instances;

    @BeforeEach
    void aStreetWithAReportBeingDrafted() throws Exception {
        reset(moving, reassigning, migrating);
        aDistrictWithAReport();
        announce(new TaskOpened(pooled("a", "userTask_assignSections", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskClosed("a", true, 20L, Instant.parse("2026-02-02T01:00:00Z")));
        announce(new TaskOpened(drafting("b", 10, 2, 21, Instant.parse("2020-02-01T15:59:59Z"))));
        refreshing.refreshForecasts();
        when(moving.tokens(eq(ADMIN), eq(1L))).thenReturn(List.of(
                new MoveToken.Token("t1", "userTask_reviewSecrecy", "", "reportReview", null, false, NOON, NOON, List.of("userTask_checkDocument"), null),
                new MoveToken.Token("t2", "userTask_draftSection", "", "sectionDrafting", null, true, NOON, NOON, List.of(), MoveObstacle.REMEMBERED)));
        when(migrating.olderVersions(ADMIN)).thenReturn(List.of(OLD));
        when(engine.health()).thenReturn(new ProcessHealth.Health(new ProcessHealth.Jobs(4, 12, 1, 2, 0), 0,
                new ProcessHealth.Cleaning(NOON, "01:00–05:00", 3, 40), List.of(new ProcessHealth.Lifetime("unitReport", 3650))));
        when(pages.status()).thenReturn(new ReadBackStatus.Status(5, 1, NOON, 0));
        when(pictures.versions("unitReport")).thenReturn(List.of(new ProcessPictures.Version(1, "1.0", 3, false), new ProcessPictures.Version(2, "1.2", 8, true)));
    }

    @Test
    void the_wall_shows_each_stage_with_a_sign_and_what_it_rests_on() throws Exception {
        mvc.perform(as(COORDINATOR, get("/cockpit/wall"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("2025年度进度墙")))
                .andExpect(content().string(containsString("href=\"/cockpit/reports/1/path\"")))
                .andExpect(content().string(containsString("wall-now light-BROKEN")))
                .andExpect(content().string(containsString(">✕!<")))
                .andExpect(content().string(containsString("部分依据年度计划")))
                .andExpect(content().string(not(containsString("/cockpit/health"))))
                .andExpect(content().string(not(containsString("style="))))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, get("/cockpit/wall").param("lang", "en").param("year", "1999"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("No report")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(COORDINATOR, get("/cockpit/wall").param("after", "nonsense"))).andExpect(status().isBadRequest());
        mvc.perform(as(COORDINATOR, get("/api/cockpit/wall"))).andExpect(jsonPath("$.lines[0].submission.light").value("BROKEN"));
    }

    @Test
    void the_name_of_a_unit_stays_words_on_the_wall() throws Exception {
        jdbc.sql("update people_unit set name = '云<b>\"溪\"&' where id = 2").update();
        mvc.perform(as(COORDINATOR, get("/cockpit/wall"))).andExpect(status().isOk())
                .andExpect(content().string(containsString(">云&lt;b&gt;&quot;溪&quot;&amp;</a>")));
    }

    @Test
    void clocks_come_as_page_and_as_files() throws Exception {
        mvc.perform(as(COORDINATOR, get("/cockpit/clocks"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("单位本级")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(COORDINATOR, get("/cockpit/clocks").param("by", "PERSON").param("lang", "en").param("year", "1999"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("No task is done")));
        mvc.perform(as(COORDINATOR, get("/cockpit/clocks/export/csv"))).andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(containsString("\"云溪街道\",\"单位本级\",1,0")));
        mvc.perform(as(COORDINATOR, get("/cockpit/clocks/export/xlsx"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
        mvc.perform(as(COORDINATOR, get("/cockpit/clocks/export/pdf"))).andExpect(status().isNotFound());
        mvc.perform(as(COORDINATOR, get("/api/cockpit/clocks"))).andExpect(jsonPath("$.lines[0].done").value(1));
    }

    @Test
    void every_plot_has_its_table() throws Exception {
        mvc.perform(as(COORDINATOR, get("/cockpit/plots"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("<polyline")))
                .andExpect(content().string(containsString("id=\"plot-burn-table\"")))
                .andExpect(content().string(containsString("id=\"plot-weeks-table\"")))
                .andExpect(content().string(containsString("id=\"plot-stages-table\"")))
                .andExpect(content().string(containsString("url(#weeks-hatch)")))
                .andExpect(content().string(not(containsString("style="))))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, get("/cockpit/plots").param("year", "1999").param("lang", "en"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("There is nothing to draw yet")));
        mvc.perform(as(COORDINATOR, get("/api/cockpit/plots"))).andExpect(jsonPath("$.reports").value(1));
    }

    @Test
    void others_have_none_of_it_and_only_administrators_the_hands() throws Exception {
        for (String path : new String[] {"/cockpit/wall", "/cockpit/clocks", "/cockpit/clocks/export/csv", "/cockpit/plots", "/cockpit/reports/1/path",
                "/cockpit/health", "/api/cockpit/wall", "/api/cockpit/clocks", "/api/cockpit/plots", "/api/cockpit/reports/1/path", "/api/cockpit/health"}) {
            mvc.perform(as(DRAFTER, get(path))).andExpect(status().isForbidden());
        }
        mvc.perform(as(COORDINATOR, get("/cockpit/health"))).andExpect(status().isForbidden());
        mvc.perform(as(person(30, 3, Role.COORDINATOR), get("/cockpit/reports/1/path"))).andExpect(status().isNotFound());
    }

    @Test
    void the_path_of_a_report_shows_who_and_when_and_to_administrators_what_may_be_done() throws Exception {
        mvc.perform(as(COORDINATOR, get("/cockpit/reports/1/path"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("分派章节")))
                .andExpect(content().string(not(containsString("/tasks/t1/move"))))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, get("/cockpit/reports/1/path").param("lang", "en"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/cockpit/reports/1/tasks/t1/move")))
                .andExpect(content().string(containsString("remembered by the business itself")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void a_move_shows_first_what_it_does_and_needs_a_reason() throws Exception {
        Consequences.TaskLine born = new Consequences.TaskLine("userTask_checkDocument", "", 1L, null, null, Set.of("OFFICE@2"), NOON);
        when(moving.preview(ADMIN, "t1", "userTask_checkDocument")).thenReturn(new Consequences(List.of(), List.of(born), List.of(new Person(7, "q", "钱核稿", 2, null))));
        mvc.perform(as(ADMIN, get("/cockpit/reports/1/tasks/t1/move").param("target", "userTask_checkDocument"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("钱核稿"))).andExpect(content().string(containsString("办公室核稿")))
                .andExpect(content().string(not(containsString("??"))));
        doThrow(new InterventionReasonMissing()).when(moving).move(ADMIN, "t1", "userTask_checkDocument", "");
        mvc.perform(as(ADMIN, post("/cockpit/reports/1/tasks/t1/move").param("target", "userTask_checkDocument")).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请填写理由")));
        doThrow(new TokenNotMovable(MoveObstacle.PARALLEL)).when(moving).preview(ADMIN, "t1", "userTask_signReport");
        mvc.perform(as(ADMIN, get("/cockpit/reports/1/tasks/t1/move").param("target", "userTask_signReport"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("还有并行工作未完成")));
        mvc.perform(as(ADMIN, post("/cockpit/reports/1/tasks/t1/move").param("target", "userTask_checkDocument").param("reason", "文号有误")).with(csrf()))
                .andExpect(redirectedUrl("/cockpit/reports/1/path"));
        verify(moving).move(ADMIN, "t1", "userTask_checkDocument", "文号有误");
        mvc.perform(as(ADMIN, get("/cockpit/reports/1/tasks/t9/move").param("target", "userTask_checkDocument"))).andExpect(status().isNotFound());
    }

    @Test
    void a_task_is_reassigned_to_a_member_of_its_pool() throws Exception {
        jdbc.sql("""
                insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash, must_change_password, credential_stamp, failures)
                values (7, 0, 'q', '钱核稿', 2, true, '-', false, 0, 0)""").update();
        when(reassigning.candidates(eq(ADMIN), anyString())).thenReturn(List.of(new Person(7, "q", "钱核稿", 2, null)));
        mvc.perform(as(ADMIN, get("/cockpit/reports/1/tasks/t1/assignee"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("钱核稿"))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, post("/cockpit/reports/1/tasks/t1/assignee").param("person", "7").param("reason", "出差")).with(csrf()))
                .andExpect(redirectedUrl("/cockpit/reports/1/path"));
        verify(reassigning).reassign(ADMIN, "t1", 7, "出差");
        mvc.perform(as(ADMIN, get("/api/cockpit/tasks/t1/candidates").param("who", "核稿"))).andExpect(status().isOk())
                .andExpect(content().json("{\"items\": [{\"id\": 7, \"username\": \"q\", \"displayName\": \"钱核稿\", \"roles\": []}], \"next\": null}"));
        mvc.perform(as(ADMIN, get("/api/cockpit/tasks/t1/candidates").param("who", "陈"))).andExpect(content().json("{\"items\": []}"));
    }

    @Test
    void a_migration_shows_its_plan_and_is_offered_only_if_it_holds() throws Exception {
        mvc.perform(as(ADMIN, get("/cockpit/migrations"))).andExpect(status().isOk()).andExpect(content().string(containsString("/cockpit/migrations/unitReport/1")));
        when(migrating.plan(ADMIN, "unitReport", 1, null)).thenReturn(new MigrationPlan(OLD, List.of("统稿"), List.of("旧步骤"), List.of(), List.of(), List.of(1L), 3, 3));
        mvc.perform(as(ADMIN, get("/cockpit/migrations/unitReport/1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("旧步骤"))).andExpect(content().string(containsString("全部变更（3 个）")))
                .andExpect(content().string(not(containsString("??"))));
        when(migrating.plan(ADMIN, "unitReport", 1, 1L)).thenReturn(new MigrationPlan(OLD, List.of(), List.of(), List.of(), List.of("userTask_x: not mapped"), List.of(1L), 1, 1));
        mvc.perform(as(ADMIN, get("/cockpit/migrations/unitReport/1").param("report", "1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("userTask_x: not mapped"))).andExpect(content().string(not(containsString("intervention-reason"))));
        when(migrating.migrate(any(), eq("unitReport"), eq(1), eq(null), eq("新版"))).thenReturn(3);
        mvc.perform(as(ADMIN, post("/cockpit/migrations/unitReport/1").param("reason", "新版")).with(csrf())).andExpect(redirectedUrl("/cockpit/migrations"));
        verify(migrating).migrate(ADMIN, "unitReport", 1, null, "新版");
    }

    @Test
    void several_failed_steps_are_retried_with_one_reason() throws Exception {
        mvc.perform(as(ADMIN, post("/cockpit/jobs/retry").param("job", "j1", "j2").param("reason", "已恢复")).with(csrf())).andExpect(redirectedUrl("/cockpit"));
        verify(failedJobs).retryAll(ADMIN, List.of("j1", "j2"), "已恢复");
        mvc.perform(as(ADMIN, post("/cockpit/jobs/retry").param("job", "j1")).with(csrf())).andExpect(status().isUnprocessableContent());
    }

    @Test
    void health_tells_of_jobs_database_pages_and_versions() throws Exception {
        mvc.perform(as(ADMIN, get("/cockpit/health"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("H2")))
                .andExpect(content().string(containsString("第 1 版（1.0）：运行 3")))
                .andExpect(content().string(containsString("3,650 天")))
                .andExpect(content().string(containsString("2026-02-03 12:00")))
                .andExpect(content().string(containsString("01:00–05:00")))
                .andExpect(content().string(containsString("最早待发送")))
                .andExpect(content().string(containsString("tag-failed\">2<")))
                .andExpect(content().string(containsString("2026-02-03 13:00")))
                .andExpect(content().string(containsString("/notices/undelivered")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, get("/api/cockpit/health"))).andExpect(jsonPath("$.engine.jobs.waiting").value(4))
                .andExpect(jsonPath("$.parts[0].readings[2].count").value(2));
    }

    @Test
    void an_instance_is_shown_with_its_way_to_those_who_watch_its_report() throws Exception {
        Instance section = new Instance("i2", "sectionDrafting", 1, "section-10", 1L, 10L, "i1", NOON, null, false);
        when(instances.ofReport(1)).thenReturn(List.of(new Instance("i1", "unitReport", 1, "report-1", 1L, null, null, NOON, null, false), section));
        when(instances.instance("i2")).thenReturn(Optional.of(section));
        when(instances.instance("i3")).thenReturn(Optional.of(new Instance("i3", "matterReview", 1, "matter-4", null, null, null, NOON, NOON, true)));
        when(instances.path("i2")).thenReturn(List.of(new Passage("userTask_draftSection", "起草章节", null, NOON, null, false, null)));
        mvc.perform(as(COORDINATOR, get("/cockpit/reports/1/path"))).andExpect(content().string(containsString("instance-depth-1")))
                .andExpect(content().string(containsString("/cockpit/instances/i2"))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(COORDINATOR, get("/cockpit/instances/i2"))).andExpect(status().isOk()).andExpect(content().string(containsString("起草章节")))
                .andExpect(content().string(containsString("/api/cockpit/instances/i2/path"))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, get("/cockpit/instances/i3").param("lang", "en"))).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(COORDINATOR, get("/cockpit/instances/i3"))).andExpect(status().isForbidden());
        mvc.perform(as(person(30, 3, Role.COORDINATOR), get("/cockpit/instances/i2"))).andExpect(status().isNotFound());
        mvc.perform(as(DRAFTER, get("/cockpit/instances/i2"))).andExpect(status().isForbidden());
    }

    @Test
    void stays_are_rebuilt_by_administrators_alone() throws Exception {
        mvc.perform(as(COORDINATOR, post("/cockpit/stays/rebuild")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(as(COORDINATOR, post("/api/cockpit/stays/rebuild")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(as(ADMIN, post("/cockpit/stays/rebuild")).with(csrf())).andExpect(redirectedUrl("/cockpit/health"));
    }
}
