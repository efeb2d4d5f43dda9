package org.qianfa.inbox.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.OwnDrafts;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.people.Person;
import org.qianfa.review.OwnOpinionDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.Neighbours;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.Handings;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.Reminders;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TaskInfo;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages on which work is handed on, over an inbox with one draft; the workflow behind it is mocked. */
@ApplicationModuleTest(module = "inbox", extraIncludes = {"shell", "people", "shared", "calendar"})
@AutoConfigureMockMvc
@Import(Neighbours.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:hand-on-pages;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
abstract class HandOnPages {

    static final Actor CHEN = person(21, 2, Role.DRAFTER);
    static final Actor SECURITY = person(90, 2, Role.SECURITY_ADMIN);
    static final Instant THEN = Instant.parse("2026-02-01T02:00:00Z");
    static final TaskInfo DRAFT = drafting("b", 11, 2, 21, THEN);

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
    @MockitoBean OwnDrafts drafts;
    @MockitoBean OwnOpinionDrafts opinionDrafts;
    @MockitoBean Cycles cycles;
    @MockitoBean CoDrafting coDrafting;
    @MockitoBean Journal journal;

    @BeforeEach
    void aStreetWithTwoDrafters() {
        when(calendar.ofUnit(any())).thenReturn(WorkingDays.shipped());
        when(calendar.common()).thenReturn(WorkingDays.shipped());
        for (String table : new String[] {"inbox_pool", "inbox_item", "inbox_done", "people_absence", "people_grant", "people_user", "people_department", "people_unit"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (2, 0, '云溪街道', '云溪街道', 'STREET', '云街', '2', '2')""").update();
        jdbc.sql("insert into people_department (id, version, unit_id, name) values (7, 0, 2, '党政办')").update();
        jdbc.sql("""
                insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash,
                    must_change_password, credential_stamp, failures)
                values (21, 0, 'p21', '陈起草', 2, true, '-', false, 0, 0), (22, 0, 'p22', '林协办', 2, true, '-', false, 0, 0)""").update();
        jdbc.sql("insert into people_grant (user_id, role, unit_id, department_id) values (22, 'DRAFTER', 2, 7)").update();
        reports.add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
        when(paths.colleagues(any(), anyString())).thenReturn(List.of(lin()));
        announce(new TaskOpened(DRAFT));
    }

    final void refused(Actor by, MockHttpServletRequestBuilder request, String... shown) throws Exception {
        ResultActions answer = mvc.perform(as(by, request).with(csrf())).andExpect(status().is4xxClientError())
                .andExpect(content().string(allOf(containsString("class=\"refusal\""), not(containsString("??")))));
        for (String one : shown) {
            answer.andExpect(content().string(containsString(one)));
        }
    }

    @SafeVarargs
    final void shows(Actor reader, MockHttpServletRequestBuilder request, Matcher<String>... matchers) throws Exception {
        mvc.perform(as(reader, request)).andExpect(status().isOk()).andExpect(content().string(allOf(matchers)))
                .andExpect(content().string(not(containsString("??"))));
    }

    final void announce(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    static Person lin() {
        return new Person(22, "p22", "林协办", 2, 7L);
    }

    static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(user(actor.username())).requestAttr("currentActor", actor);
    }
}
