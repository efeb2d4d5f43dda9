package org.qianfa.checks.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.checks.ChecksStory.FIRST_REVIEWER;
import static org.qianfa.checks.ChecksStory.OFFICE_CHECKER;
import static org.qianfa.checks.ChecksStory.RULE;
import static org.qianfa.checks.ChecksStory.SENTENCE;
import static org.qianfa.checks.ChecksStory.SYSTEM;
import static org.qianfa.checks.ChecksStory.WRONG;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.ChecksStory;
import org.qianfa.checks.ReportFindings;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ChecksWebTest
class ChecksPagesTest {

    @Autowired MockMvc mvc;
    @Autowired ChecksStory story;
    @Autowired ReportFindings findings;
    @Autowired JdbcClient jdbc;

    private ReportView report;
    private SectionView section;
    private int at;

    @BeforeEach
    void a_report_with_an_error() throws Exception {
        report = story.beingConsolidated();
        section = report.sections().get(1);
        at = section.text().indexOf(WRONG);
    }

    @AfterEach
    void forget() {
        for (String table : new String[] {"checks_dismissal", "checks_rule_setting", "checks_list"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void the_list_shows_findings_takes_reasons_and_gives_them_back() throws Exception {
        String address = "/reports/" + report.id() + "/findings";
        page(COORDINATOR, address).andExpect(status().isOk()).andExpect(content().string(containsString("错误 1 处")))
                .andExpect(content().string(containsString("<mark class=\"check-ERROR\">布署</mark>")))
                .andExpect(content().string(containsString("建议改为：部署"))).andExpect(content().string(containsString("/reports/" + report.id() + "/consolidation#section-" + section.id())));
        page(DRAFTER, address).andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"reason\""))));
        page(STRANGER, address).andExpect(status().isNotFound());

        send(COORDINATOR, dismissal(" ")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("<details class=\"fold\" open")));
        send(COORDINATOR, dismissal("理由").with(request -> {
            request.setParameter("start", "0");
            return request;
        })).andExpect(status().isConflict()).andExpect(content().string(containsString("value=\"理由\"")));
        send(OFFICE_CHECKER, dismissal("理由")).andExpect(status().isForbidden());
        send(COORDINATOR, dismissal("引用原件")).andExpect(redirectedUrl(address));
        page(OFFICE_CHECKER, address).andExpect(content().string(containsString("没有发现问题"))).andExpect(content().string(containsString("引用原件")))
                .andExpect(content().string(not(containsString("撤销忽略"))));
        long id = findings.ofReport(COORDINATOR, report.id()).dismissed().get(0).dismissal().id();
        send(COORDINATOR, post(address + "/dismissals/{id}/withdrawal", id)).andExpect(redirectedUrl(address));
        page(COORDINATOR, address).andExpect(content().string(containsString("错误 1 处")));
    }

    @Test
    void other_pages_carry_the_counts_and_the_errors_let_stand() throws Exception {
        String part = "/reports/" + report.id() + "/findings/part";
        page(FIRST_REVIEWER, part).andExpect(status().isOk()).andExpect(content().string(containsString("错误 1 处")))
                .andExpect(content().string(not(containsString("<html"))));
        page(STRANGER, part).andExpect(status().isNotFound());
        page(COORDINATOR, "/reports/" + report.id() + "/consolidation").andExpect(content().string(containsString(part)));
        send(COORDINATOR, post("/reports/{id}/consolidation", report.id())).andExpect(status().isConflict())
                .andExpect(content().string(containsString("错误还有 1 处"))).andExpect(content().string(containsString("href=\"/reports/" + report.id() + "/findings\"")));
        send(COORDINATOR, dismissal("引用原件")).andExpect(status().is3xxRedirection());
        page(FIRST_REVIEWER, part).andExpect(content().string(containsString("已忽略的错误 1 处"))).andExpect(content().string(containsString("引用原件")))
                .andExpect(content().string(containsString("人员101")));
    }

    @Test
    void programs_read_and_dismiss_by_json() throws Exception {
        String address = "/api/sections/" + section.id() + "/findings";
        json(COORDINATOR, get(address)).andExpect(status().isOk()).andExpect(jsonPath("$[0].rule").value(RULE)).andExpect(jsonPath("$[0].start").value(at))
                .andExpect(jsonPath("$[0].end").value(at + 2)).andExpect(jsonPath("$[0].quote").value(WRONG)).andExpect(jsonPath("$[0].severity").value("error"))
                .andExpect(jsonPath("$[0].suggestion").value("部署")).andExpect(jsonPath("$[0].ruleName").isNotEmpty()).andExpect(jsonPath("$[0].message").isNotEmpty());
        json(COORDINATOR, post(address).content("{\"text\":\"没有问题。\"}")).andExpect(status().isOk()).andExpect(jsonPath("$.length()").value(0));
        json(COORDINATOR, post(address).content("{}")).andExpect(status().isBadRequest());
        json(STRANGER, get(address)).andExpect(status().isNotFound());
        json(COORDINATOR, get("/api/reports/{id}/findings", report.id())).andExpect(jsonPath("$.standing[0].sectionId").value(section.id()));
        String body = "{\"rule\":\"%s\",\"start\":%d,\"end\":%d,\"quote\":\"%s\",\"text\":\"%s\",\"reason\":\"%s\"}";
        json(COORDINATOR, post(address + "/dismissals").content(body.formatted(RULE, 2, 4, WRONG, SENTENCE, ""))).andExpect(status().isUnprocessableContent());
        json(COORDINATOR, post(address + "/dismissals").content(body.formatted(RULE, 2, 4, WRONG, SENTENCE, "引用原件")))
                .andExpect(status().isOk()).andExpect(jsonPath("$.length()").value(0));
        json(COORDINATOR, get("/api/reports/{id}/findings", report.id())).andExpect(jsonPath("$.dismissed[0].dismissal.reason").value("引用原件"))
                .andExpect(jsonPath("$.dismissed[0].dismissal.severity").value("error")).andExpect(jsonPath("$.dismissed[0].finding.severity").value("error"));
        long id = findings.ofReport(COORDINATOR, report.id()).dismissed().get(0).dismissal().id();
        json(COORDINATOR, post("/api/reports/{id}/findings/dismissals/{d}/withdrawal", report.id(), id)).andExpect(jsonPath("$.standing.length()").value(1));
    }

    @Test
    void the_rules_are_explained_to_everybody_and_set_by_administrators() throws Exception {
        page(DRAFTER, "/checks/rules").andExpect(status().isOk()).andExpect(content().string(containsString("id=\"" + RULE + "\"")))
                .andExpect(content().string(not(containsString("name=\"off\""))));
        page(SYSTEM, "/checks/rules").andExpect(content().string(containsString("name=\"off\"")));
        send(COORDINATOR, post("/checks/rules").param("rule", RULE).param("off", "true").param("reason", "x")).andExpect(status().isForbidden());
        send(SYSTEM, post("/checks/rules").param("rule", RULE).param("severity", "INFO").param("reason", "")).andExpect(status().isUnprocessableContent());
        send(SYSTEM, post("/checks/rules").param("rule", RULE).param("severity", "").param("off", "true").param("reason", "误报"))
                .andExpect(redirectedUrl("/checks/rules#" + RULE));
        page(DRAFTER, "/checks/rules").andExpect(content().string(containsString("已停用"))).andExpect(content().string(containsString("误报")));
        json(DRAFTER, get("/api/checks/rules")).andExpect(jsonPath("$[?(@.id == '" + RULE + "')].switchedOff").value(true));
        json(SYSTEM, post("/api/checks/rules/{rule}", RULE).content("{\"switchedOff\":false,\"reason\":\"恢复\"}")).andExpect(status().isOk());
    }

    @Test
    void programs_write_a_severity_as_they_read_it() throws Exception {
        String setting = "{\"severity\":\"%s\",\"switchedOff\":false,\"reason\":\"试行\"}";
        for (String severity : List.of("info", "warning", "error")) {
            json(SYSTEM, post("/api/checks/rules/{rule}", RULE).content(setting.formatted(severity))).andExpect(status().isOk())
                    .andExpect(jsonPath("$[?(@.id == '" + RULE + "')].severity").value(severity));
        }
        for (String other : List.of("INFO", "hint", "")) {
            json(SYSTEM, post("/api/checks/rules/{rule}", RULE).content(setting.formatted(other))).andExpect(status().isBadRequest());
        }
        json(DRAFTER, get("/api/checks/rules")).andExpect(jsonPath("$[?(@.id == '" + RULE + "')].severity").value("error"));
    }

    @Test
    void lists_are_brought_downloaded_and_restored() throws Exception {
        page(COORDINATOR, "/checks/lists").andExpect(status().isOk()).andExpect(content().string(containsString("法规名录")))
                .andExpect(content().string(containsString("/checks/lists/OWN_WORDS?unit=" + STREET)));
        String own = "/checks/lists/OWN_WORDS";
        send(COORDINATOR, upload(own, "pattern,replacement,rule\n甲,乙,nothing\n")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("第 2 行：取值不正确"))).andExpect(content().string(containsString("value=\"统一用语\"")));
        send(DRAFTER, upload(own, "pattern,rule\n甲,variant\n")).andExpect(status().isForbidden());
        send(STRANGER, upload(own, "pattern,rule\n甲,variant\n")).andExpect(status().isNotFound());
        send(COORDINATOR, upload(own, "pattern,replacement,rule\n便民窗口,便民服务窗口,set-phrase\n")).andExpect(redirectedUrl(own + "?unit=" + STREET));
        page(DRAFTER, own + "?unit=" + STREET).andExpect(content().string(containsString("统一用语"))).andExpect(content().string(not(containsString("type=\"file\""))));
        page(DRAFTER, own + "/versions/1?unit=" + STREET).andExpect(status().isOk()).andExpect(content().string(containsString("便民服务窗口")))
                .andExpect(header().string("Content-Disposition", containsString("own_words-1.csv")));
        page(STRANGER, own + "/versions/1?unit=" + STREET).andExpect(status().isNotFound());
        send(COORDINATOR, post(own + "/versions/0/restoration").param("unit", "" + STREET)).andExpect(status().isUnprocessableContent());
        send(COORDINATOR, post(own + "/versions/0/restoration").param("unit", "" + STREET).param("reason", "不用了")).andExpect(status().is3xxRedirection());
        json(COORDINATOR, get("/api" + own + "?unit=" + STREET)).andExpect(jsonPath("$[0].version").value(2)).andExpect(jsonPath("$[0].standard").value(true));
        json(SYSTEM, post("/api/checks/lists/WORDING").content("{\"csv\":\"pattern,rule\\n甲,variant\\n\",\"reason\":\"试\"}")).andExpect(jsonPath("$[0].rows").value(1));
        page(SYSTEM, "/checks/lists/LAWS").andExpect(status().isOk()).andExpect(content().string(containsString("name=\"completeUntil\"")));
    }

    private MockHttpServletRequestBuilder dismissal(String reason) {
        return post("/reports/{id}/findings", report.id()).param("key", "ERROR-0").param("sectionId", "" + section.id()).param("rule", RULE)
                .param("start", "" + at).param("end", "" + (at + 2)).param("quote", WRONG).param("reason", reason);
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String address, String csv) {
        return multipart(address).file(new MockMultipartFile("file", "词表.csv", "text/csv", csv.getBytes(Charset.forName("GB18030"))))
                .param("unit", "" + STREET).param("reason", "统一用语");
    }

    private ResultActions page(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).requestAttr("currentActor", actor));
    }

    private ResultActions send(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.requestAttr("currentActor", actor));
    }

    private ResultActions json(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.requestAttr("currentActor", actor).contentType(MediaType.APPLICATION_JSON).accept(MediaType.APPLICATION_JSON));
    }
}
