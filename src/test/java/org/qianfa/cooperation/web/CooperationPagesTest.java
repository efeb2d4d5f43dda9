package org.qianfa.cooperation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.cooperation.CooperationHouse.CHECK;
import static org.qianfa.cooperation.CooperationHouse.COORDINATOR;
import static org.qianfa.cooperation.CooperationHouse.DEPUTY;
import static org.qianfa.cooperation.CooperationHouse.LEADER;
import static org.qianfa.cooperation.CooperationHouse.OFFICE;
import static org.qianfa.cooperation.CooperationHouse.REPORT;
import static org.qianfa.cooperation.CooperationHouse.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.cooperation.Box;
import org.qianfa.cooperation.Circulations;
import org.qianfa.cooperation.CooperationHouse;
import org.qianfa.cooperation.CountersignState;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.testing.FakeReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Circulating, asking and countersigning as pages and as JSON; no page lacks a text in either language. */
@ApplicationModuleTest(module = "cooperation", extraIncludes = {"shell", "people"})
@AutoConfigureMockMvc
@Import(CooperationPagesTest.House.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:cooperation-pages;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
class CooperationPagesTest {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired CooperationHouse.Notes notes;
    @Autowired CooperationHouse.Steps steps;
    @Autowired FakeReports reports;
    @Autowired Circulations circulations;
    @Autowired Countersigns countersigns;

    /** The people are real ones, the report and its steps are played. */
    @TestConfiguration(proxyBeanMethods = false)
    static class House {

        @Bean
        FakeReports reports() {
            FakeReports reports = new FakeReports();
            reports.add(REPORT, CooperationHouse.STREET, 2025, "云溪街道2025年法治政府建设年度报告");
            return reports;
        }

        @Bean
        CooperationHouse.Steps steps() {
            return new CooperationHouse.Steps();
        }

        @Bean
        CooperationHouse.Notes notes(JdbcClient jdbc) {
            return CooperationHouse.notesOn(jdbc);
        }
    }

    @BeforeEach
    void theOfficeHoldsTheCheck() {
        populate();
        notes.clear();
        steps.reset();
        reports.phase(REPORT, ReportPhase.UNDER_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_report_is_circulated_read_and_the_sender_sees_the_receipts(String language) throws Exception {
        page(OFFICE, "/reports/5/cooperation", language).andExpect(content().string(containsString("name=\"reader\"")));
        as(OFFICE, post("/reports/5/circulations").param("reader", "12", "13").param("word", "请阅知").param("taskId", CHECK))
                .andExpect(redirectedUrl("/reports/5/cooperation#circulations"));
        long id = circulations.circulations(DEPUTY, Box.RECEIVED, null, 1).items().get(0).id();
        as(DEPUTY, get("/circulations/unread").param("lang", language)).andExpect(content().string(containsString(">1</span>")));
        page(DEPUTY, "/circulations", language).andExpect(content().string(containsString("请阅知")))
                .andExpect(content().string(containsString("/circulations/" + id + "/opening")));
        as(DEPUTY, post("/circulations/" + id + "/opening")).andExpect(redirectedUrl("/reports/5"));
        page(OFFICE, "/circulations?box=sent", language).andExpect(content().string(containsString("/circulations/" + id + "/reminder")));
        as(OFFICE, post("/circulations/" + id + "/reminder")).andExpect(redirectedUrl("/circulations?box=sent"));
        as(OFFICE, post("/circulations/" + id + "/reminder").param("lang", language)).andExpect(status().isConflict())
                .andExpect(content().string(containsString(language.equals("zh") ? "今天已经提醒过" : "reminded today")));
        page(OFFICE, "/reports/5/cooperation/part", language);
        page(LEADER, "/circulations?box=sent", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_was_typed_stands_again_after_a_refusal(String language) throws Exception {
        as(OFFICE, post("/reports/5/circulations").param("lang", language).param("word", "请阅知")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(language.equals("zh") ? "请选择人员" : "Choose somebody")))
                .andExpect(content().string(containsString(">请阅知</textarea>")));
        as(OFFICE, post("/reports/5/questions").param("lang", language).param("taskId", CHECK).param("asked", "12").param("text", " "))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(not(containsString("??"))));
        as(OFFICE, post("/reports/5/countersigns").param("lang", language).param("taskId", CHECK).param("mode", "VOTE").param("needed", "3")
                .param("timing", "BEFORE").param("signer", "12", "", "13").param("word", "请会签").param("dueOn", ""))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(">请会签</textarea>")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(countersigns.ofReport(OFFICE, REPORT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_question_is_asked_and_answered(String language) throws Exception {
        as(OFFICE, post("/reports/5/questions").param("taskId", CHECK).param("asked", "12").param("text", "含去年吗？"))
                .andExpect(redirectedUrl("/reports/5/cooperation#questions"));
        page(DEPUTY, "/questions", language).andExpect(content().string(containsString("含去年吗？")));
        long id = firstOf("/api/questions", DEPUTY);
        page(DEPUTY, "/questions/" + id, language);
        as(DEPUTY, post("/questions/" + id + "/entries").param("text", "")).andExpect(status().isUnprocessableContent());
        as(DEPUTY, post("/questions/" + id + "/entries").param("text", "不含")).andExpect(redirectedUrl("/questions/" + id));
        page(OFFICE, "/questions/" + id, language).andExpect(content().string(containsString("不含")));
        as(COORDINATOR, get("/questions/" + id)).andExpect(status().isNotFound());
        page(OFFICE, "/reports/5/cooperation", language);
        page(OFFICE, "/questions?box=sent", language);
        page(LEADER, "/questions", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_step_is_countersigned_changed_and_given_up(String language) throws Exception {
        as(OFFICE, post("/reports/5/countersigns").param("taskId", CHECK).param("mode", "ALL").param("timing", "BEFORE")
                .param("signer", "12", "", "13").param("word", "请会签").param("dueOn", LocalDate.now().plusDays(3).toString())).andExpect(redirectedUrl("/reports/5/cooperation#countersigns"));
        long id = countersigns.ofReport(OFFICE, REPORT).get(0).id();
        page(DEPUTY, "/countersigns/" + id, language).andExpect(content().string(containsString("name=\"vote\"")))
                .andExpect(content().string(not(containsString("/cancellation"))));
        as(DEPUTY, post("/countersigns/" + id + "/votes").param("vote", "OBJECT")).andExpect(status().isUnprocessableContent());
        as(DEPUTY, post("/countersigns/" + id + "/votes").param("vote", "OBJECT").param("word", "数字有误")).andExpect(redirectedUrl("/countersigns/" + id));
        page(OFFICE, "/countersigns/" + id, language).andExpect(content().string(containsString("数字有误")));
        as(OFFICE, post("/countersigns/" + id + "/signers").param("signer", "14").param("reason", "涉密")).andExpect(redirectedUrl("/countersigns/" + id));
        as(OFFICE, post("/countersigns/" + id + "/removals").param("signer", "13").param("reason", "")).andExpect(status().isUnprocessableContent());
        as(OFFICE, post("/countersigns/" + id + "/removals").param("signer", "13").param("reason", "出差")).andExpect(redirectedUrl("/countersigns/" + id));
        page(OFFICE, "/reports/5/cooperation/part", language).andExpect(content().string(containsString("出差")));
        as(OFFICE, post("/countersigns/" + id + "/cancellation").param("reason", "不必")).andExpect(redirectedUrl("/countersigns/" + id));
        page(DEPUTY, "/countersigns/" + id, language).andExpect(content().string(containsString("不必")));
        page(DEPUTY, "/reports/5/cooperation", language);
        as(STRANGER, get("/countersigns/" + id)).andExpect(status().isNotFound());
        as(STRANGER, get("/reports/5/cooperation")).andExpect(status().isNotFound());
    }

    @Test
    void programs_do_the_same_in_json() throws Exception {
        as(OFFICE, get("/api/reports/5/readers")).andExpect(jsonPath("$.length()").value(5));
        json(OFFICE, "/api/reports/5/circulations", "{\"readerIds\":[12],\"word\":\"\"}").andExpect(status().isCreated());
        as(DEPUTY, get("/api/circulations").param("size", "5")).andExpect(jsonPath("$.items[0].receipts.length()").value(1));
        as(OFFICE, get("/api/reports/5/circulations")).andExpect(jsonPath("$[0].sender").value("人员10"));
        long circulation = circulations.circulations(DEPUTY, Box.RECEIVED, null, 1).items().get(0).id();
        json(OFFICE, "/api/circulations/" + circulation + "/reminder", "").andExpect(jsonPath("$.readers").value(1));
        json(DEPUTY, "/api/circulations/" + circulation + "/opening", "").andExpect(jsonPath("$.reportId").value(5));
        json(OFFICE, "/api/reports/5/questions", "{\"taskId\":\"" + CHECK + "\",\"askedId\":12,\"text\":\"？\"}").andExpect(status().isCreated())
                .andExpect(jsonPath("$.open").value(true));
        as(DEPUTY, get("/api/questions").param("after", "nonsense")).andExpect(status().isBadRequest());
        long question = firstOf("/api/questions", DEPUTY);
        json(DEPUTY, "/api/questions/" + question + "/entries", "{\"text\":\"答\"}").andExpect(jsonPath("$.open").value(false));
        as(OFFICE, get("/api/reports/5/questions")).andExpect(jsonPath("$[0].entries.length()").value(2));

        json(OFFICE, "/api/reports/5/countersigns", "{\"taskId\":\"" + CHECK + "\",\"mode\":\"ANY\",\"timing\":\"BEFORE\",\"signerIds\":[12,13],\"word\":\"\"}")
                .andExpect(status().isCreated()).andExpect(jsonPath("$.state").value("ASKED"));
        long id = countersigns.ofReport(OFFICE, REPORT).get(0).id();
        json(OFFICE, "/api/countersigns/" + id + "/signers", "{\"signerIds\":[14],\"reason\":\"补\"}").andExpect(jsonPath("$.signers.length()").value(3));
        json(OFFICE, "/api/countersigns/" + id + "/removals", "{\"signerId\":14,\"reason\":\"免\"}").andExpect(status().isOk());
        json(DEPUTY, "/api/countersigns/" + id + "/votes", "{\"vote\":\"AGREE\"}").andExpect(jsonPath("$.state").value("PASSED"));
        json(LEADER, "/api/countersigns/" + id + "/votes", "{\"vote\":\"AGREE\"}").andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("countersignOver"));
        json(OFFICE, "/api/countersigns/" + id + "/cancellation", "{\"reason\":\"x\"}").andExpect(status().isConflict());
        assertThat(countersigns.countersign(OFFICE, id).state()).isEqualTo(CountersignState.PASSED);
    }

    private void populate() {
        List.of("people_grant", "people_user", "people_department", "people_unit").forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (1, 0, '云溪区', '云溪区', 'DISTRICT', '云', '1', '1'), (2, 0, '云溪街道', '云溪街道', 'STREET', '云街', '2', '2'),
                (3, 0, '松林街道', '松林街道', 'STREET', '松街', '3', '3')""").update();
        jdbc.sql("update people_unit set parent_id = 1 where id > 1").update();
        CooperationHouse.PEOPLE.forEach(a -> {
            jdbc.sql("""
                insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash, must_change_password,
                    credential_stamp, failures) values (?, 0, ?, ?, ?, true, '-', false, 0, 0)""").params(a.id(), a.username(), a.displayName(), a.unitId()).update();
            a.grants().forEach(g -> jdbc.sql("insert into people_grant (user_id, role, unit_id) values (?, ?, ?)")
                    .params(a.id(), g.role().name(), g.unitId()).update());
        });
    }

    private long firstOf(String address, Actor actor) throws Exception {
        String body = as(actor, get(address)).andReturn().getResponse().getContentAsString();
        return Long.parseLong(body.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
    }

    private ResultActions page(Actor actor, String address, String language) throws Exception {
        return as(actor, get(address).param("lang", language)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions json(Actor actor, String address, String body) throws Exception {
        return as(actor, post(address).servletPath(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(actor.username())).with(csrf()).requestAttr("currentActor", actor));
    }
}
