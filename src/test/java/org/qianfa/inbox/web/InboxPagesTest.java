package org.qianfa.inbox.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.OwnDrafts;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SectionState;
import org.qianfa.review.OwnOpinionDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.Neighbours;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.Handings;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.Reminders;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskPaths;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WhyStopped;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(module = "inbox", extraIncludes = {"shell", "people", "shared", "calendar"})
@AutoConfigureMockMvc
@Import(Neighbours.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:inbox-pages;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
class InboxPagesTest {

    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @MockitoBean TakeTask taking;
    @MockitoBean ReviewSection reviewing;
    @MockitoBean TransferTask transferring;
    @MockitoBean LendTask lending;
    @MockitoBean TaskPaths paths;
    @MockitoBean UrgeTask urging;
    @MockitoBean SeeTask seeing;
    @MockitoBean HandOverWork handing;
    @MockitoBean WithdrawStep withdrawing;
    @MockitoBean SuspendReport suspending;
    @MockitoBean WhyStopped whyStopped;
    @MockitoBean OpenTasks openTasks;
    @MockitoBean Reminders reminders;
    @MockitoBean Handings handings;
    @MockitoBean WorkingCalendar calendar;
    @MockitoBean Cycles cycles;
    @MockitoBean CoDrafting coDrafting;
    @MockitoBean OwnDrafts drafts;
    @MockitoBean OwnOpinionDrafts opinionDrafts;
    @MockitoBean Journal journal;

    @BeforeEach
    void aStreetWithAReport() {
        when(calendar.ofUnit(any())).thenReturn(WorkingDays.shipped());
        when(calendar.common()).thenReturn(WorkingDays.shipped());
        for (String table : new String[] {"inbox_pool", "inbox_item", "inbox_done", "inbox_sent", "people_grant", "people_user", "people_department", "people_unit"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (1, 0, '云溪区', '云溪区', 'DISTRICT', '云', '1', '1'), (2, 0, '云溪街道', '云溪街道', 'STREET', '云街', '2', '2')""").update();
        jdbc.sql("insert into people_department (id, version, unit_id, name) values (7, 0, 2, '党政办')").update();
        jdbc.sql("""
                insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash,
                    must_change_password, credential_stamp, failures)
                values (21, 0, 'p21', '陈起草', 2, true, '-', false, 0, 0)""").update();
        reports.add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
        when(cycles.cycle(1)).thenReturn(new Cycles.CycleView(1, 2025, 1, List.of(2L),
                Map.of(Milestone.CONSOLIDATED, LocalDate.of(2020, 2, 1), Milestone.REPORTED, LocalDate.of(2020, 3, 1)), false));
    }

    @Test
    void the_home_page_greets_and_lists_what_comes_next() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", Instant.parse("2020-02-01T15:59:59Z"))));
        announce(new TaskOpened(pooled("b", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", Instant.parse("2099-02-01T15:59:59Z"))));

        mvc.perform(as(COORDINATOR, get("/"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("人员20，您好")))
                .andExpect(content().string(containsString("统稿人")))
                .andExpect(content().string(containsString("href=\"/reports/1\">统稿</a>")))
                .andExpect(content().string(containsString("3月1日报送已经逾期")))
                .andExpect(content().string(containsString("距3月1日报送还有0个工作日，后续环节按计划需")))
                .andExpect(content().string(containsString("个工作日</span>")))
                .andExpect(content().string(containsString("2020-02-01")))
                .andExpect(content().string(containsString("2099-02-01")));
    }

    @Test
    void a_row_says_what_went_out_about_the_task_last() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", Instant.parse("2020-02-01T15:59:59Z"))));
        when(reminders.latest(List.of("a"))).thenReturn(Map.of("a", new Reminders.Reminder(DeadlineReminder.Step.DEPUTY, Instant.parse("2020-02-06T00:00:00Z"))));

        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("02-06 已升级至分管领导")));
    }

    @Test
    void the_home_page_lists_the_sections_one_was_asked_to_help_with() throws Exception {
        when(coDrafting.openTo(COORDINATOR)).thenReturn(List.of(
                new SectionView(11, 1, 1, 1, "二、履职情况", null, 31, 8, SectionState.DRAFTING, null, "", 70L, 1, null)));
        mvc.perform(as(COORDINATOR, get("/"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("<a href=\"/sections/11/draft\">二、履职情况</a>")));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_home_page_tells_every_role_what_to_do_when_nothing_waits(Role role) throws Exception {
        mvc.perform(as(person(50, 2, role), get("/"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("目前没有待办事项")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool", "mine", "away", "overdue", "done", "sent", "drafts"})
    void every_tab_has_an_empty_state_in_both_languages(String tab) throws Exception {
        for (String language : new String[] {"zh", "en"}) {
            mvc.perform(as(COORDINATOR, get("/inbox").param("tab", tab).param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("class=\"empty\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void a_free_task_can_be_taken_and_a_personal_one_not_put_back() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskOpened(drafting("b", 11, 2, 20, null)));

        mvc.perform(as(COORDINATOR, get("/inbox").param("tab", "pool")))
                .andExpect(content().string(containsString("action=\"/inbox/a/claim\"")));
        mvc.perform(as(COORDINATOR, get("/inbox").param("tab", "mine")))
                .andExpect(content().string(containsString("一、主要举措和成效")))
                .andExpect(content().string(not(containsString("/unclaim"))));
    }

    @Test
    void the_inbox_opens_where_there_is_work() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));
        mvc.perform(as(COORDINATOR, get("/inbox"))).andExpect(content().string(containsString("action=\"/inbox/a/claim\"")));

        announce(new TaskOpened(drafting("b", 11, 2, 20, null)));
        mvc.perform(as(COORDINATOR, get("/inbox"))).andExpect(content().string(not(containsString("action=\"/inbox/a/claim\""))));
    }

    @Test
    void taking_without_scripts_redirects_to_ones_own_tasks() throws Exception {
        mvc.perform(as(COORDINATOR, post("/inbox/a/claim")).with(csrf()))
                .andExpect(redirectedUrl("/inbox?tab=mine")).andExpect(flash().attribute("notice", "inbox.notice.claimed"));
        verify(taking).claim(COORDINATOR, "a");
    }

    @Test
    void taking_with_htmx_answers_the_row_and_the_counts() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskAssigned("a", 20L));

        mvc.perform(as(COORDINATOR, post("/inbox/a/claim").param("tab", "pool")).header("HX-Request", "true").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(matchesPattern("(?s)\\s*<tr>.*")))
                .andExpect(content().string(containsString("action=\"/inbox/a/unclaim\"")))
                .andExpect(content().string(containsString("hx-swap-oob")));
    }

    @Test
    void a_task_that_a_colleague_has_just_taken_is_said_to_be_taken() throws Exception {
        doThrow(new OutOfStep("taken")).when(taking).claim(COORDINATOR, "a");

        mvc.perform(as(COORDINATOR, post("/inbox/a/claim")).with(csrf()))
                .andExpect(redirectedUrl("/inbox?tab=pool")).andExpect(flash().attribute("notice", "inbox.notice.takenByOther"));
        mvc.perform(as(COORDINATOR, post("/inbox/a/claim")).header("HX-Request", "true").with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("该事项刚刚已由他人领办")));
        mvc.perform(as(COORDINATOR, post("/api/inbox/a/claim").servletPath("/api/inbox/a/claim")).with(csrf()))
                .andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("outOfStep"));
    }

    @Test
    void a_task_that_is_done_meanwhile_or_nobody_may_know_of_is_said_to_be_gone() throws Exception {
        doThrow(new NotFound("task", "x")).when(taking).claim(COORDINATOR, "x");
        doThrow(new NotFound("task", "x")).when(taking).unclaim(COORDINATOR, "x");

        mvc.perform(as(COORDINATOR, post("/inbox/x/claim")).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(as(COORDINATOR, post("/inbox/x/unclaim")).header("HX-Request", "true").with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("该事项已经办结")));
        mvc.perform(as(COORDINATOR, post("/api/inbox/x/claim").servletPath("/api/inbox/x/claim")).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void the_desk_shows_my_step_and_who_holds_the_others() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskOpened(pooled("b", "userTask_checkDocument", 1, 2, "OFFICE@2", null)));
        announce(new TaskOpened(drafting("c", 11, 2, 21, null)));

        mvc.perform(as(COORDINATOR, get("/inbox/reports/1/actions"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("答复法律意见")))
                .andExpect(content().string(containsString("党政办核稿人")))
                .andExpect(content().string(containsString("陈起草")))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(as(person(30, 1, Role.COORDINATOR), get("/inbox/reports/1/actions"))).andExpect(status().isNotFound());
    }

    @Test
    void the_api_pages_with_a_cursor_and_refuses_nonsense() throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", Instant.parse("2026-02-01T00:00:00Z"))));
        announce(new TaskOpened(pooled("b", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));

        mvc.perform(as(COORDINATOR, get("/api/inbox").param("tab", "pool").param("size", "1")))
                .andExpect(status().isOk()).andExpect(jsonPath("$.items[0].taskId").value("a"))
                .andExpect(jsonPath("$.next").value("2026-02-01T00:00:00Z~a"));
        mvc.perform(as(COORDINATOR, get("/api/inbox").param("tab", "pool").param("after", "2026-02-01T00:00:00Z~a")))
                .andExpect(jsonPath("$.items[0].taskId").value("b")).andExpect(jsonPath("$.next").isEmpty());
        mvc.perform(as(COORDINATOR, get("/api/inbox").param("after", "nonsense"))).andExpect(status().isBadRequest());
        mvc.perform(as(COORDINATOR, get("/api/inbox").param("tab", "nonsense"))).andExpect(status().isBadRequest());
    }

    @Test
    void comparing_and_rebuilding_is_for_the_system_administrator() throws Exception {
        mvc.perform(as(ADMIN, get("/inbox/comparison"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("与引擎一致")));
        mvc.perform(as(ADMIN, get("/inbox/comparison")).header("HX-Request", "true"))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(as(ADMIN, post("/inbox/rebuild")).with(csrf())).andExpect(redirectedUrl("/inbox/comparison"));
        mvc.perform(as(ADMIN, post("/api/inbox/rebuild")).with(csrf())).andExpect(jsonPath("$.openTasks").value(0));
        mvc.perform(as(COORDINATOR, get("/inbox/comparison"))).andExpect(status().isForbidden());
        mvc.perform(as(COORDINATOR, post("/inbox/rebuild")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(as(COORDINATOR, post("/api/inbox/rebuild")).with(csrf())).andExpect(status().isForbidden());
    }

    private void announce(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(user(actor.username())).requestAttr("currentActor", actor);
    }
}
