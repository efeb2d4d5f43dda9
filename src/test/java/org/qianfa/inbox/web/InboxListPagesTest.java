package org.qianfa.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.OwnDrafts;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.SavedFilters;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.review.OwnOpinionDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.OutOfStep;
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
import org.qianfa.workflow.TaskClosed;
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
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Filters, tabs and the bar for many tasks, as a person meets them on the page and a program under {@code /api}. */
@ApplicationModuleTest(module = "inbox", extraIncludes = {"shell", "people", "shared", "calendar"})
@AutoConfigureMockMvc
@Import(Neighbours.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:inbox-list;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
class InboxListPagesTest {

    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor OFFICE = person(23, 2, Role.OFFICE);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired SavedFilters filters;
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
    @MockitoBean Reminders reminders;
    @MockitoBean Handings handings;
    @MockitoBean WorkingCalendar calendar;
    @MockitoBean OpenTasks openTasks;
    @MockitoBean Cycles cycles;
    @MockitoBean CoDrafting coDrafting;
    @MockitoBean OwnDrafts drafts;
    @MockitoBean OwnOpinionDrafts opinionDrafts;
    @MockitoBean Journal journal;

    @BeforeEach
    void aStreetWithTwoTasks() {
        when(calendar.ofUnit(any())).thenReturn(WorkingDays.shipped());
        when(calendar.common()).thenReturn(WorkingDays.shipped());
        for (String table : new String[] {"inbox_filter", "inbox_sent", "inbox_pool", "inbox_item", "inbox_done", "people_grant", "people_user", "people_department",
            "people_unit"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (2, 0, '云溪街道', '云溪街道', 'STREET', '云街', '2', '2')""").update();
        jdbc.sql("""
                insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash,
                    must_change_password, credential_stamp, failures)
                values (31, 0, 'p31', '陈审核', 2, true, '-', false, 0, 0)""").update();
        reports.add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", Instant.parse("2020-02-01T00:00:00Z"))));
        announce(new TaskOpened(pooled("b", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", null)));
    }

    @Test
    void what_is_narrowed_stands_in_the_address_and_in_the_form() throws Exception {
        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool&kind=ANSWERS&year=2025&words=云溪"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/inbox/a/claim\"")))
                .andExpect(content().string(not(containsString("action=\"/inbox/b/claim\""))))
                .andExpect(content().string(containsString("value=\"云溪\"")))
                .andExpect(content().string(containsString("<option value=\"ANSWERS\" selected=\"selected\">答复意见</option>")))
                .andExpect(content().string(containsString("href=\"/inbox?tab=mine&amp;year=2025&amp;kind=ANSWERS&amp;words=%E4%BA%91%E6%BA%AA\"")));
        for (String nonsense : List.of("kind=x", "due=x", "year=x", "unit=x", "tab=x", "after=x")) {
            mvc.perform(as(COORDINATOR, get("/inbox?" + nonsense))).andExpect(status().isBadRequest());
        }
    }

    @Test
    void the_next_page_keeps_what_was_asked() throws Exception {
        for (int i = 0; i < 25; i++) {
            announce(new TaskOpened(pooled("t" + i, "userTask_consolidateReport", 1, 2, "COORDINATOR@2", Instant.parse("2026-02-01T00:00:00Z"))));
        }
        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool&kind=CONSOLIDATE")))
                .andExpect(content().string(containsString("rel=\"next\" href=\"/inbox?tab=pool&amp;kind=CONSOLIDATE&amp;after=2026-02-01T00%3A00%3A00Z~")));
    }

    @Test
    void an_empty_list_says_what_to_loosen() throws Exception {
        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool&year=2020&unit=2"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("没有符合筛选条件的事项")))
                .andExpect(content().string(containsString("<a href=\"/inbox?tab=pool&amp;unit=2\">不限“年度”，有2项</a>")))
                .andExpect(content().string(not(containsString("不限“单位”"))));
    }

    @Test
    void time_is_told_in_words_and_by_a_sign() throws Exception {
        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool"))).andExpect(content().string(containsString("light-OVERDUE")))
                .andExpect(content().string(containsString("▲"))).andExpect(content().string(matchesPattern("(?s).*逾期\\d{4}个工作日.*")));
    }

    @Test
    void work_with_others_names_who_holds_it_and_offers_nothing_but_to_take_it_back() throws Exception {
        announce(new TaskOpened(drafting("d", 11, 2, 20, null)));
        announce(new TaskClosed("d", true, 20L, Instant.now()));
        announce(new TaskOpened(drafting("e", 11, 2, 31, null)));
        when(withdrawing.offered(COORDINATOR, List.of("e"))).thenReturn(List.of("e"));

        mvc.perform(as(COORDINATOR, get("/inbox?tab=sent"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("陈审核")))
                .andExpect(content().string(containsString("href=\"/reports/1\">起草章节</a>")))
                .andExpect(content().string(containsString("href=\"/inbox/e/withdrawal\"")))
                .andExpect(content().string(not(containsString("name=\"task\""))))
                .andExpect(content().string(not(containsString("/claim"))));
    }

    @Test
    void drafts_lead_to_where_they_are_written() throws Exception {
        when(drafts.ownDrafts(any(), any(), anyLong(), anyInt())).thenReturn(List.of(
                new OwnDrafts.OwnDraft(5, 11, 1, 2, 2025, "云溪街道2025年法治政府建设年度报告", "一、主要举措和成效", Instant.parse("2026-02-01T00:00:00Z"))));

        mvc.perform(as(COORDINATOR, get("/inbox?tab=drafts&year=2020"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/sections/11/draft\"")))
                .andExpect(content().string(not(containsString("role=\"search\""))))
                .andExpect(content().string(not(containsString("/hand-on"))))
                .andExpect(content().string(not(containsString("name=\"task\""))))
                .andExpect(content().string(not(containsString("/unclaim"))));
    }

    @Test
    void a_filter_is_kept_shared_and_opened_with() throws Exception {
        mvc.perform(as(COORDINATOR, post("/inbox/filters").param("name", "急").param("tab", "pool").param("due", "OVERDUE")).with(csrf()))
                .andExpect(redirectedUrl("/inbox?tab=pool&due=OVERDUE"));
        long id = filters.savedFilters(COORDINATOR).get(0).id();
        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool"))).andExpect(content().string(containsString("href=\"/inbox?tab=pool&amp;due=OVERDUE\">急</a>")))
                .andExpect(content().string(containsString("共享给本单位")));
        mvc.perform(as(COORDINATOR, post("/inbox/filters/" + id + "/sharing")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));

        mvc.perform(as(OFFICE, post("/inbox/filters/" + id + "/choice")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));
        mvc.perform(as(OFFICE, get("/inbox"))).andExpect(redirectedUrl("/inbox?tab=pool&due=OVERDUE"));
        mvc.perform(as(OFFICE, get("/inbox?tab=mine"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("本单位共享"))).andExpect(content().string(not(containsString("取消共享"))));
        mvc.perform(as(OFFICE, post("/inbox/filters/" + id + "/sharing/removal")).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(as(OFFICE, post("/inbox/filters/" + id + "/removal")).with(csrf())).andExpect(status().isNotFound());

        mvc.perform(as(OFFICE, post("/inbox/filters/choice/removal")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));
        mvc.perform(as(OFFICE, get("/inbox"))).andExpect(status().isOk());
        mvc.perform(as(COORDINATOR, post("/inbox/filters/" + id + "/sharing/removal")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));
        mvc.perform(as(COORDINATOR, post("/inbox/filters/" + id + "/removal")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));
        assertThat(filters.savedFilters(COORDINATOR)).isEmpty();
    }

    @Test
    void a_filter_without_a_name_comes_back_with_the_reason() throws Exception {
        mvc.perform(as(COORDINATOR, post("/inbox/filters").param("name", " ").param("tab", "pool").param("due", "OVERDUE")).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("请为筛选起一个不超过40个字的名称")))
                .andExpect(content().string(containsString("action=\"/inbox/a/claim\"")));
        assertThat(filters.savedFilters(COORDINATOR)).isEmpty();
    }

    @Test
    void ticked_tasks_are_taken_one_by_one() throws Exception {
        doThrow(new OutOfStep("taken")).when(taking).claim(COORDINATOR, "b");

        mvc.perform(as(COORDINATOR, get("/inbox?tab=pool"))).andExpect(content().string(containsString("form=\"bulk\"")))
                .andExpect(content().string(containsString("先勾选本页事项")))
                .andExpect(content().string(containsString("value=\"claim\">批量领办</button>")));
        mvc.perform(as(COORDINATOR, post("/inbox/bulk").param("act", "claim").param("task", "a", "b")).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("2项中办成1项"))).andExpect(content().string(containsString("已由他人领办")));
        verify(taking).claim(COORDINATOR, "a");
        mvc.perform(as(COORDINATOR, post("/inbox/bulk").param("act", "claim")).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("没有勾选任何事项")));
        mvc.perform(as(COORDINATOR, post("/inbox/bulk").param("act", "x").param("task", "c")).with(csrf())).andExpect(status().isNotFound());
        verify(taking, never()).claim(COORDINATOR, "c");
    }

    @Test
    void every_page_speaks_both_languages() throws Exception {
        for (String language : List.of("zh", "en")) {
            for (String address : List.of("/inbox?tab=pool&due=WITHIN_3&year=2025&lang=", "/inbox?tab=pool&lang=", "/inbox?tab=overdue&kind=ANSWERS&lang=")) {
                mvc.perform(as(COORDINATOR, get(address + language))).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
            }
            mvc.perform(as(COORDINATOR, post("/inbox/bulk?lang=" + language).param("act", "claim").param("task", "a")).with(csrf()))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void programs_filter_count_and_act_the_same_way() throws Exception {
        mvc.perform(as(COORDINATOR, get("/api/inbox?tab=pool&kind=ANSWERS"))).andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].taskId").value("a"));
        mvc.perform(as(COORDINATOR, get("/api/inbox/counts"))).andExpect(jsonPath("$.pool").value(2)).andExpect(jsonPath("$.overdue").value(1));
        mvc.perform(as(COORDINATOR, post("/api/inbox/bulk").servletPath("/api/inbox/bulk").contentType(MediaType.APPLICATION_JSON)
                        .content("{\"act\":\"claim\",\"taskIds\":[\"a\"]}")).with(csrf()))
                .andExpect(status().isOk()).andExpect(jsonPath("$[0].result").value("DONE"));
        mvc.perform(as(COORDINATOR, post("/api/inbox/filters").servletPath("/api/inbox/filters").contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"急\",\"tab\":\"POOL\",\"due\":\"OVERDUE\"}")).with(csrf())).andExpect(status().isCreated());
        mvc.perform(as(COORDINATOR, post("/api/inbox/filters").servletPath("/api/inbox/filters").contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"空\"}")).with(csrf())).andExpect(status().is(422)).andExpect(jsonPath("$.code").value("filterEmpty"));
        assertThat(filters.savedFilters(COORDINATOR)).extracting(SavedFilter::name, SavedFilter::tab)
                .containsExactly(tuple("急", Tab.POOL));
    }

    private void announce(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(user(actor.username())).requestAttr("currentActor", actor);
    }
}
