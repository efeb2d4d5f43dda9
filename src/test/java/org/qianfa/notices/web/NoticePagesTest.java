package org.qianfa.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.figures.FigureRequests;
import org.qianfa.notices.MyNotices;
import org.qianfa.review.MattersInProcess;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.Neighbours;
import org.qianfa.workflow.ReportWork;
import org.qianfa.workflow.TaskOpened;
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

@ApplicationModuleTest(module = "notices", extraIncludes = {"shell", "people", "shared"})
@AutoConfigureMockMvc
@Import(Neighbours.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:notice-pages;DB_CLOSE_DELAY=-1",
        "qianfa.notices.sms.url=http://localhost:1/sms", "qianfa.notices.wecom.url=http://localhost:1/robot",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
class NoticePagesTest {

    private static final Actor DRAFTER = person(21, 2, Role.DRAFTER);
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired MyNotices notices;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @MockitoBean MattersInProcess matters;
    @MockitoBean FigureRequests figureRequests;
    @MockitoBean ReportWork work;
    @MockitoBean Journal journal;

    @BeforeEach
    void aStreetWithAReport() {
        for (String table : new String[] {"notices_line", "notices_letter", "notices_choice", "notices_address", "notices_person", "notices_notice",
                "notices_task", "people_grant", "people_user", "people_department", "people_unit"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (1, 0, '云溪区', '云溪区', 'DISTRICT', '云', '1', '1'), (2, 0, '云溪街道', '云溪街道', 'STREET', '云街', '2', '2')""").update();
        reports.add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
    }

    @Test
    void the_header_of_every_page_counts_up_to_ninety_nine() throws Exception {
        mvc.perform(as(DRAFTER, get("/notices"))).andExpect(content().string(containsString("aria-label=\"通知，0 条未读\"")))
                .andExpect(content().string(containsString("data-stream=\"/notices/stream\"")));

        told(99);
        mvc.perform(as(DRAFTER, get("/account/password"))).andExpect(content().string(containsString("aria-label=\"通知，99 条未读\"")));
        told(1);
        mvc.perform(as(DRAFTER, get("/account/password"))).andExpect(content().string(containsString("aria-label=\"通知，99+ 条未读\"")))
                .andExpect(content().string(containsString("aria-hidden=\"true\">99+</span>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_page_speaks_both_languages(String language) throws Exception {
        told(1);
        for (String page : new String[] {"/notices", "/notices?unread=true", "/account/notices", "/notices/undelivered"}) {
            mvc.perform(as(ADMIN, get(page)).param("lang", language)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
            mvc.perform(as(DRAFTER, get(page.startsWith("/notices/u") ? "/notices" : page)).param("lang", language))
                    .andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(DRAFTER, get("/notices")).param("lang", language)).andExpect(content().string(containsString("一、主要举措和成效")));
    }

    @ParameterizedTest
    @CsvSource({"zh, 起草章节：期限由 2026-02-10 改为 2026-02-12, 期限变动", "en, Draft section: due on 2026-02-12 instead of 2026-02-10, Date moved"})
    void a_moved_date_is_told_with_the_old_day_and_the_new_and_chosen_like_other_kinds(String language, String words, String kind) throws Exception {
        jdbc.sql("""
                insert into notices_notice (person_id, kind, about, title, link, created_at, unread, moved_step, moved_from, moved_to) values
                (21, 'DATE_MOVED', 'notices.dateMoved', '报告', '/reports/1', current_timestamp, true, 'userTask_draftSection', date '2026-02-10', date '2026-02-12')""")
                .update();
        mvc.perform(as(DRAFTER, get("/notices")).param("lang", language)).andExpect(status().isOk()).andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString(kind)));
        mvc.perform(as(DRAFTER, get("/account/notices")).param("lang", language)).andExpect(content().string(containsString("timing.SMS.DATE_MOVED")))
                .andExpect(content().string(containsString(kind)));
        mvc.perform(as(DRAFTER, get("/api/notices"))).andExpect(content().string(containsString("\"from\":\"2026-02-10\"")));
    }

    @Test
    void looking_at_a_notice_leads_to_the_work() throws Exception {
        told(1);
        long id = notices.notices(DRAFTER, true, null, 1).items().get(0).id();

        mvc.perform(as(DRAFTER, post("/notices/" + id + "/visit")).with(csrf())).andExpect(redirectedUrl("/sections/11/draft"));
        assertThat(notices.unread(DRAFTER)).isZero();
        mvc.perform(as(ADMIN, post("/notices/" + id + "/visit")).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void one_or_all_are_marked_as_read() throws Exception {
        told(3);
        long newest = notices.notices(DRAFTER, true, null, 1).items().get(0).id();

        mvc.perform(as(DRAFTER, post("/notices/" + newest + "/reading")).param("unread", "true").with(csrf())).andExpect(redirectedUrl("/notices?unread=true"));
        assertThat(notices.unread(DRAFTER)).isEqualTo(2);
        mvc.perform(as(DRAFTER, post("/notices/reading")).param("upTo", String.valueOf(newest)).with(csrf())).andExpect(redirectedUrl("/notices"));
        assertThat(notices.unread(DRAFTER)).isZero();
    }

    @Test
    void programs_read_and_mark_their_notices() throws Exception {
        told(2);

        mvc.perform(as(DRAFTER, get("/api/notices").param("size", "1"))).andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("OWN_TASK")).andExpect(jsonPath("$.next").isNumber());
        mvc.perform(as(DRAFTER, post("/api/notices/reading")).with(csrf()).contentType("application/json").content("{\"upTo\":9999999}"))
                .andExpect(jsonPath("$.read").value(2));
        mvc.perform(as(DRAFTER, put("/api/notices/settings")).with(csrf()).contentType("application/json")
                        .content("{\"language\":\"en\",\"digestHour\":8,\"addresses\":{\"SMS\":\"13800000000\"},\"timings\":{\"SMS\":{\"OWN_TASK\":\"AT_ONCE\"}}}"))
                .andExpect(jsonPath("$.digestHour").value(8)).andExpect(jsonPath("$.timings.SMS.OWN_TASK").value("AT_ONCE"));
        mvc.perform(as(DRAFTER, put("/api/notices/settings")).with(csrf()).contentType("application/json").content("{\"addresses\":{\"SMS\":\"x\"}}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(as(DRAFTER, get("/api/notices/settings"))).andExpect(jsonPath("$.addresses.SMS").value("13800000000"));
    }

    @Test
    void a_person_chooses_how_to_be_told_and_a_flawed_address_is_shown_again() throws Exception {
        mvc.perform(as(DRAFTER, get("/account/notices"))).andExpect(content().string(containsString("name=\"timing.SMS.RETURNED\"")))
                .andExpect(content().string(not(containsString("timing.MAIL")))).andExpect(content().string(not(containsString("timing.SMS.SYSTEM"))));
        mvc.perform(as(ADMIN, get("/account/notices"))).andExpect(content().string(containsString("name=\"timing.SMS.SYSTEM\"")));

        mvc.perform(as(DRAFTER, post("/account/notices")).with(csrf()).param("language", "zh").param("digestHour", "8").param("address.SMS", "keine")
                        .param("timing.SMS.OWN_TASK", "DAILY")).andExpect(status().is(422))
                .andExpect(content().string(containsString("短信的地址格式不对。"))).andExpect(content().string(containsString("value=\"keine\"")));
        mvc.perform(as(DRAFTER, post("/account/notices")).with(csrf()).param("language", "zh").param("digestHour", "8").param("address.SMS", "13800000000")
                .param("timing.SMS.OWN_TASK", "DAILY")).andExpect(redirectedUrl("/account/notices"));
        mvc.perform(as(DRAFTER, get("/account/notices"))).andExpect(content().string(containsString("value=\"13800000000\"")));
        mvc.perform(as(DRAFTER, post("/account/notices")).with(csrf()).param("language", "zh").param("digestHour", "8").param("timing.SMS.OWN_TASK", "x"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void only_a_system_administrator_sees_what_was_not_delivered_and_sends_it_again_for_a_reason() throws Exception {
        jdbc.sql("""
                insert into notices_letter (id, person_id, medium, address, language, digest, state, due_at, attempts, last_error, created_at)
                values (5, 21, 'SMS', '13800000000', 'zh', false, 'DEAD', current_timestamp, 6, 'HTTP 500', current_timestamp)""").update();

        mvc.perform(as(DRAFTER, get("/notices/undelivered"))).andExpect(status().isForbidden());
        mvc.perform(as(ADMIN, get("/notices/undelivered"))).andExpect(content().string(containsString("HTTP 500")))
                .andExpect(content().string(not(containsString("13800000000"))));
        mvc.perform(as(ADMIN, post("/notices/undelivered/5/retry")).with(csrf()).param("reason", " ")).andExpect(status().is(422))
                .andExpect(content().string(containsString("请填写重新发送的理由")));
        mvc.perform(as(DRAFTER, post("/notices/undelivered/5/retry")).with(csrf()).param("reason", "好了")).andExpect(status().isForbidden());
        mvc.perform(as(ADMIN, post("/api/notices/undelivered/5/retry")).with(csrf()).contentType("application/json").content("{\"reason\":\"好了\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(as(ADMIN, get("/api/notices/undelivered"))).andExpect(jsonPath("$.items").isEmpty());
        jdbc.sql("delete from notices_letter").update();
    }

    @Test
    void where_nothing_is_sent_live_a_page_is_told_not_to_ask_again() throws Exception {
        mvc.perform(as(DRAFTER, get("/notices/stream"))).andExpect(status().isNoContent());
    }

    private void told(int times) {
        int first = jdbc.sql("select count(*) from notices_task").query(Integer.class).single();
        transaction.executeWithoutResult(status -> {
            for (int i = first; i < first + times; i++) {
                events.publishEvent(new TaskOpened(drafting("t" + i, 11, 2, 21, null)));
            }
        });
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(user(actor.username())).requestAttr("currentActor", actor);
    }
}
