package org.qianfa.problems.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.drafting.TestHouse.ADMIN;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.CarryProblems;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.SubmitSection;
import org.qianfa.problems.KeepMeasures;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemRegister;
import org.qianfa.problems.ProblemRegister.Filter;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.RecordProblem;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages and the JSON of problems over real reports: the sample year is 2031. */
@ProblemsWebTest
class ProblemsPagesTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory reports;
    @Autowired RecordProblem record;
    @Autowired KeepMeasures measures;
    @Autowired ProblemRegister register;
    @Autowired SubmitSection submit;
    @Autowired OpenDraft drafts;
    @Autowired CarryProblems carry;
    @Autowired JdbcClient jdbc;
    @TestBean Clock clock;

    private long problem;

    /** A day after the sample year. */
    static Clock clock() {
        return Clock.fixed(Instant.parse("2032-02-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @BeforeEach
    void aProblemWithAMeasure() throws Exception {
        List.of("happening", "measure", "problem").forEach(table -> jdbc.sql("delete from problems_" + table).update());
        problem = record.recordProblem(COORDINATOR, STREET, new Stated(2030, "执法力量薄弱。", ""));
        measures.addMeasure(COORDINATOR, problem, new Planned("开展培训", LAW, null, null, true));
    }

    @Test
    void the_register_lists_problems_and_takes_new_ones() throws Exception {
        page(COORDINATOR, "/problems").andExpect(status().isOk()).andExpect(shows("执法力量薄弱。")).andExpect(shows("未写明原因")).andExpect(shows("登记问题"));
        page(DRAFTER, "/problems?year=2030&state=RECTIFYING&words=执法").andExpect(shows("执法力量薄弱。")).andExpect(hides("登记问题"));
        page(STRANGER, "/problems").andExpect(status().isOk()).andExpect(hides("执法力量薄弱。"));
        page(ADMIN, "/problems").andExpect(status().isForbidden());
        page(COORDINATOR, "/problems?after=x").andExpect(status().isBadRequest());
        send(COORDINATOR, post("/problems").param("unit", "" + STREET).param("year", "2030").param("text", " ").param("cause", "留着的原因"))
                .andExpect(status().isUnprocessableContent()).andExpect(shows("「问题」没有填写")).andExpect(shows("留着的原因"));
        send(COORDINATOR, post("/problems").param("unit", "" + STREET).param("year", "2030").param("text", "普法形式单一。")).andExpect(status().is3xxRedirection());
        send(DRAFTER, post("/problems").param("unit", "" + STREET).param("year", "2030").param("text", "x")).andExpect(status().isForbidden());
        assertThat(register.problems(COORDINATOR, Filter.ALL, null, 9).rows()).hasSize(2);
    }

    @Test
    void one_problem_is_corrected_planned_followed_and_settled_on_its_page() throws Exception {
        String at = "/problems/" + problem;
        page(COORDINATOR, at).andExpect(status().isOk()).andExpect(shows("开展培训")).andExpect(shows("完成整改")).andExpect(shows("添加措施"));
        page(DRAFTER, at).andExpect(shows("添加进展")).andExpect(hides("完成整改须先有佐证"));
        page(OFFICE_DRAFTER, at).andExpect(status().isOk()).andExpect(hides("添加进展"));
        page(STRANGER, at).andExpect(status().isNotFound());
        send(COORDINATOR, post(at).param("year", "2030").param("text", "改过的文字").param("reason", "")).andExpect(status().isUnprocessableContent())
                .andExpect(shows("请写明理由")).andExpect(shows("改过的文字"));
        send(COORDINATOR, post(at).param("year", "2030").param("text", "执法力量薄弱。").param("cause", "编制有限").param("version", "0").param("reason", "补充"))
                .andExpect(redirectedUrl(at));
        send(COORDINATOR, post(at).param("year", "2030").param("text", "x").param("version", "0").param("reason", "旧页面")).andExpect(status().isConflict());
        send(COORDINATOR, post(at + "/measures").param("text", "没有牵头的")).andExpect(status().isUnprocessableContent()).andExpect(shows("没有牵头的"));
        send(COORDINATOR, post(at + "/measures").param("text", "第二条措施").param("departmentId", "" + LAW).param("plannedOn", "2031-12-31"))
                .andExpect(flash().attribute("notice", "problems.measure.added"));
        long measure = register.problem(COORDINATOR, problem).measures().get(1).id();
        send(COORDINATOR, post(at + "/measures/" + measure).param("text", "改措施").param("departmentId", "" + LAW).param("act", "correct"))
                .andExpect(status().isUnprocessableContent()).andExpect(shows("改措施"));
        send(COORDINATOR, post(at + "/measures/" + measure).param("act", "drop").param("reason", "并入")).andExpect(flash().attribute("notice", "problems.measure.dropped"));
        send(COORDINATOR, post(at + "/steps").param("step", "CLOSE").param("reason", "完成")).andExpect(status().isConflict()).andExpect(shows("还没有佐证"));
        send(DRAFTER, post(at + "/progress").param("text", "")).andExpect(status().isUnprocessableContent());
        send(DRAFTER, post(at + "/progress").param("text", "培训两期")).andExpect(redirectedUrl(at + "#history"));
        send(DRAFTER, post(at + "/evidence").param("day", "2031-01-05").param("note", "新增6人").param("document", "街办〔2031〕3号")).andExpect(redirectedUrl(at + "#history"));
        send(COORDINATOR, post(at + "/steps").param("step", "CLOSE").param("reason", "人员到位")).andExpect(flash().attribute("notice", "problems.settled.CLOSE"));
        page(COORDINATOR, at).andExpect(shows("街办〔2031〕3号")).andExpect(shows("人员到位")).andExpect(shows("重新整改")).andExpect(hides("添加进展"));
        page(COORDINATOR, at + "?lang=en").andExpect(shows("Reopen"));
    }

    @Test
    void a_report_shows_what_is_missing_and_offers_the_chapter_on_last_year() throws Exception {
        ReportView report = reports.beingDrafted();
        String at = "/reports/" + report.id() + "/problems";
        page(DRAFTER, at).andExpect(status().isOk()).andExpect(shows("整改率 0%")).andExpect(shows("（一）关于“执法力量薄弱”问题。")).andExpect(shows("放入我的草稿"));
        page(STRANGER, at).andExpect(status().isNotFound());
        page(DRAFTER, at + "/hints").andExpect(shows("本年度的问题都写明了原因")).andExpect(hides("<html"));
        page(DRAFTER, "/reports/" + report.id()).andExpect(shows(at + "/hints"));
        long section = report.sections().get(1).id();
        page(DRAFTER, "/sections/" + section + "/draft").andExpect(shows(at));
        assertThat(drafts.openDraft(DRAFTER, section).text()).isEqualTo("一、主要举措和成效\n");
        send(DRAFTER, post(at + "/chapter").param("sectionId", "" + section).param("text", "（一）改过的文字。")).andExpect(redirectedUrl("/sections/" + section + "/draft"));
        assertThat(drafts.openDraft(DRAFTER, section).text()).isEqualTo("一、主要举措和成效\n（一）改过的文字。");
        send(DRAFTER, post(at + "/chapter").param("sectionId", "" + section).param("text", "（一）改过的文字。")).andExpect(status().isConflict());
        send(COORDINATOR, post(at + "/chapter").param("sectionId", "" + section).param("text", "x")).andExpect(status().isForbidden());
        send(DRAFTER, post(at)).andExpect(status().isForbidden());
    }

    @Test
    void what_a_report_names_comes_into_the_register_when_it_is_asked_for_or_carried_over() throws Exception {
        ReportView report = reports.beingDrafted();
        submit.submitSection(DRAFTER, report.sections().get(2).id(), "二、不足和原因\n一是审核力量不足。二是案卷不齐。", 0);
        String at = "/reports/" + report.id() + "/problems";
        page(COORDINATOR, at + "/hints").andExpect(shows("审核力量不足")).andExpect(shows("提取到台账"));
        send(COORDINATOR, post(at)).andExpect(redirectedUrl(at)).andExpect(flash().attribute("noticeArguments", new Object[] {2}));
        carry.carryProblems(report.id());
        assertThat(register.problems(COORDINATOR, new Filter(null, report.year(), ProblemState.PROPOSED, null), null, 9).rows()).hasSize(2);
        page(COORDINATOR, at + "/hints").andExpect(shows("待完善 2 项")).andExpect(hides("提取到台账"));
        long proposed = register.problems(COORDINATOR, new Filter(null, report.year(), null, null), null, 9).rows().get(0).id();
        page(COORDINATOR, "/problems/" + proposed).andExpect(shows("确认登记")).andExpect(shows("不作登记"));
        page(DRAFTER, "/problems/" + proposed).andExpect(shows("待统稿人确认"));
    }

    @Test
    void programs_do_the_same() throws Exception {
        mvc.perform(by(COORDINATOR, get("/api/problems?size=1"))).andExpect(jsonPath("$.rows[0].text").value("执法力量薄弱。")).andExpect(jsonPath("$.next").isEmpty());
        json(COORDINATOR, "/api/problems", "{\"unitId\":" + STREET + ",\"stated\":{\"year\":2030,\"text\":\"案卷不齐。\"}}").andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("RECTIFYING"));
        json(COORDINATOR, "/api/problems", "{\"unitId\":" + STREET + "}").andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("problemFlawed"));
        String at = "/api/problems/" + problem;
        json(DRAFTER, at + "/progress", "{\"text\":\"培训两期\"}").andExpect(jsonPath("$.history[2].kind").value("PROGRESS"));
        json(DRAFTER, at + "/evidence", "{\"day\":\"2031-01-05\",\"note\":\"新增6人\"}").andExpect(jsonPath("$.evidence").value(1));
        json(DRAFTER, at + "/steps/CLOSE", "{\"reason\":\"完成\"}").andExpect(status().isForbidden());
        json(COORDINATOR, at + "/steps/CLOSE", "{\"reason\":\"完成\"}").andExpect(jsonPath("$.state").value("CLOSED"));
        json(COORDINATOR, at + "/measures", "{\"text\":\"x\",\"departmentId\":" + LAW + ",\"nextYear\":true}").andExpect(status().isConflict());
        ReportView report = reports.beingDrafted();
        mvc.perform(by(DRAFTER, get("/api/problems/reports/" + report.id() + "/chapter"))).andExpect(jsonPath("$.rate.percent").value(50))
                .andExpect(jsonPath("$.places.length()").value(5));
        mvc.perform(by(STRANGER, get("/api/problems/reports/" + report.id() + "/hints"))).andExpect(status().isNotFound());
    }

    private ResultActions page(Actor actor, String address) throws Exception {
        return mvc.perform(by(actor, get(address)));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(by(actor, request));
    }

    private ResultActions json(Actor actor, String address, String body) throws Exception {
        return mvc.perform(by(actor, post(address)).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static MockHttpServletRequestBuilder by(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(asked -> {
            asked.setAttribute("currentActor", actor);
            asked.setServletPath(asked.getRequestURI());
            return asked;
        });
    }

    private static org.springframework.test.web.servlet.ResultMatcher shows(String words) {
        return content().string(containsString(words));
    }

    private static org.springframework.test.web.servlet.ResultMatcher hides(String words) {
        return content().string(not(containsString(words)));
    }
}
