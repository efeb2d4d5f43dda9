package org.qianfa.audit.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal as auditors see it, and nobody else. */
@ApplicationModuleTest(extraIncludes = {"people", "shell"})
@AutoConfigureMockMvc(addFilters = false)
@TestPropertySource(properties = {"camunda.bpm.enabled=false", "spring.datasource.url=jdbc:h2:mem:auditpages;DB_CLOSE_DELAY=-1"})
class AuditPageTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Journal journal;
    @Autowired
    TransactionTemplate transaction;

    private long unit;

    @BeforeEach
    void sixtyEntries() {
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_head set entry_id = 0, digest = ?").param("0".repeat(64)).update();
        if (jdbc.sql("select count(*) from people_unit where id = 9001").query(Long.class).single() == 0) {
            jdbc.sql("insert into people_unit values (9001, 0, '青岚区', '青岚区', 'DISTRICT', null, '文', 'code', 'site')").update();
        }
        unit = 9001;
        transaction.executeWithoutResult(tx -> {
            for (int i = 1; i <= 60; i++) {
                journal.record(actor(Role.DRAFTER), "SubmitSection", new Journal.Subject("section", i, unit), "<b>理由</b>", "第" + i + "节");
            }
            journal.record(null, "NobodyKnowsThis", new Journal.Subject("report", 5, unit), null, null);
        });
    }

    private Actor actor(Role role) {
        return new Actor(7, "user7", "周砚", unit, null, Set.of(new Grant(role, unit, null)));
    }

    private MockHttpServletRequestBuilder as(Role role, MockHttpServletRequestBuilder request) {
        return request.requestAttr("currentActor", actor(role)).header("Accept-Language", "zh-CN").with(sent -> {
            sent.setServletPath(sent.getRequestURI()); // as the container does
            return sent;
        });
    }

    @Test
    void the_newest_entries_come_first_with_a_link_to_the_rest() throws Exception {
        mvc.perform(as(Role.AUDITOR, get("/audit").param("person", "周砚"))).andExpect(status().isOk())
            .andExpect(content().string(containsString("第60节"))).andExpect(content().string(not(containsString("第10节"))))
            .andExpect(content().string(containsString("提交章节"))).andExpect(content().string(not(containsString("<b>理由"))))
            .andExpect(content().string(containsString("/audit?person=%E5%91%A8%E7%A0%9A&amp;after=11")))
            .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(Role.AUDITOR, get("/audit").param("person", "周砚").param("after", "11")))
            .andExpect(content().string(containsString("第10节"))).andExpect(content().string(not(containsString("rel=\"next\""))));
    }

    @Test
    void an_action_without_a_name_is_shown_as_it_is() throws Exception {
        mvc.perform(as(Role.AUDITOR, get("/audit").param("action", "NobodyKnowsThis").param("subjectId", "").param("from", "")))
            .andExpect(content().string(containsString("系统流程"))).andExpect(content().string(not(containsString("第60节"))));
    }

    @Test
    void a_verification_tells_what_it_found() throws Exception {
        MvcResult verified = mvc.perform(as(Role.AUDITOR, post("/audit/verification"))).andExpect(redirectedUrl("/audit")).andReturn();
        mvc.perform(as(Role.AUDITOR, get("/audit")).flashAttrs(verified.getFlashMap()))
            .andExpect(content().string(containsString("校验通过，共61条记录")));
        jdbc.sql("update audit_entry set reason = '别的' where id = 30").update();
        verified = mvc.perform(as(Role.AUDITOR, post("/audit/verification"))).andReturn();
        mvc.perform(as(Role.AUDITOR, get("/audit")).flashAttrs(verified.getFlashMap()))
            .andExpect(content().string(containsString("第30条记录或其前后衔接被改动")));
    }

    @Test
    void nobody_but_auditors_comes_in() throws Exception {
        mvc.perform(as(Role.SYSTEM_ADMIN, get("/audit"))).andExpect(status().isForbidden());
        mvc.perform(as(Role.SECURITY_ADMIN, post("/audit/verification"))).andExpect(status().isForbidden());
        mvc.perform(as(Role.COORDINATOR, get("/api/audit"))).andExpect(status().isForbidden());
        mvc.perform(as(Role.COORDINATOR, post("/api/audit/verification"))).andExpect(status().isForbidden());
    }

    @Test
    void programs_of_auditors_read_and_verify() throws Exception {
        mvc.perform(as(Role.AUDITOR, get("/api/audit").param("size", "3").param("subjectType", "section")))
            .andExpect(jsonPath("$.lines", hasSize(3))).andExpect(jsonPath("$.next").value(58));
        mvc.perform(as(Role.AUDITOR, post("/api/audit/verification"))).andExpect(jsonPath("$.intact").value(true));
    }
}
