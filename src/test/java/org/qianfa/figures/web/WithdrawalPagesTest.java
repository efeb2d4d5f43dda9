package org.qianfa.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.derived;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.LedgerStory;
import org.qianfa.figures.RequestState;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FiguresWebTest
class WithdrawalPagesTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;

    private long report;
    private String page;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
        page = "/reports/" + report + "/figures";
    }

    @Test
    void a_request_is_withdrawn_beside_it_and_the_ledger_tells_what_happened() throws Exception {
        RequestView asked = story.asked(report, "审查合同", "审查文件");
        String withdrawal = "/requests/" + asked.id() + "/withdrawal";

        send(COORDINATOR, get(page)).andExpect(content().string(containsString("action=\"" + withdrawal)));
        send(DRAFTER, get(page)).andExpect(content().string(not(containsString(withdrawal))));
        send(COORDINATOR, post(withdrawal).param("reason", " ")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明原因"))).andExpect(content().string(containsString("<details class=\"fold\" open")));
        send(DRAFTER, post(withdrawal).param("reason", "部门选错")).andExpect(status().isForbidden());
        send(STRANGER, post(withdrawal).param("reason", "部门选错")).andExpect(status().isNotFound());
        assertThat(requests.request(asked.id()).state()).isEqualTo(RequestState.ASKED);
        send(COORDINATOR, post(withdrawal).param("reason", "部门选错")).andExpect(redirectedUrl(page + "#requests"))
                .andExpect(flash().attribute("notice", "figures.withdraw.done"))
                .andExpect(flash().attribute("noticeArguments", arrayContaining((Object) 2, 0)));

        send(DRAFTER, get(page)).andExpect(content().string(containsString("已撤回"))).andExpect(content().string(containsString("部门选错")))
                .andExpect(content().string(containsString("人员101"))).andExpect(content().string(containsString("审查合同、审查文件")))
                .andExpect(content().string(containsString("已删除的指标（2 项）")));
        send(DRAFTER, get("/requests/" + asked.id() + "/values")).andExpect(status().isOk()).andExpect(content().string(containsString("现在不在填报环节")));
        send(COORDINATOR, post(withdrawal).param("reason", "再撤")).andExpect(status().isConflict()).andExpect(content().string(containsString("已撤回")));
    }

    @Test
    void a_figure_is_removed_on_its_page_unless_something_rests_on_it() throws Exception {
        long base = story.add(report, counted("受理"), null);
        story.add(report, derived("两倍", "", "受理 × 2"), null);
        long spare = story.add(report, counted("多余的一项"), null);

        send(COORDINATOR, get("/figures/" + base)).andExpect(content().string(containsString("删除指标")));
        send(DRAFTER, get("/figures/" + base)).andExpect(content().string(not(containsString("删除指标"))));
        send(COORDINATOR, post("/figures/{id}/removal", base).param("reason", "不用")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("“受理”不能删除：有公式用到它（两倍）。")))
                .andExpect(content().string(containsString("value=\"不用\"")));
        send(COORDINATOR, post("/figures/{id}/removal", base).param("reason", "不用").param("lang", "en"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("“受理” cannot be removed: a formula names it (两倍).")));
        send(COORDINATOR, post("/figures/{id}/removal", spare)).andExpect(status().isUnprocessableContent());
        send(OFFICE_HEAD, post("/figures/{id}/removal", spare).param("reason", "不用")).andExpect(status().isForbidden());
        send(STRANGER, post("/figures/{id}/removal", spare).param("reason", "不用")).andExpect(status().isNotFound());
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).hasSize(3);
        send(COORDINATOR, post("/figures/{id}/removal", spare).param("reason", "重复列入")).andExpect(redirectedUrl(page));

        send(DRAFTER, get("/figures/" + spare)).andExpect(status().isNotFound());
        send(DRAFTER, get(page)).andExpect(content().string(containsString("重复列入")));
    }

    @Test
    void programs_do_the_same_by_json() throws Exception {
        RequestView asked = story.asked(report, "审查合同");
        long spare = story.add(report, counted("多余的一项"), null);

        json(COORDINATOR, post("/api/requests/{id}/withdrawal", asked.id()).content("{}")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("changeReasonMissing"));
        json(COORDINATOR, post("/api/requests/{id}/withdrawal", asked.id()).content("{\"reason\":\"部门选错\"}")).andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WITHDRAWN")).andExpect(jsonPath("$.withdrawal.asked").value("审查合同"));
        json(COORDINATOR, post("/api/requests/{id}/withdrawal", asked.id()).content("{\"reason\":\"部门选错\"}")).andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON)).andExpect(jsonPath("$.code").value("requestNotInState"));
        json(DRAFTER, post("/api/figures/{id}/removal", spare).content("{\"reason\":\"不用\"}")).andExpect(status().isForbidden());
        json(COORDINATOR, post("/api/figures/{id}/removal", spare).content("{\"reason\":\"不用\"}")).andExpect(status().isNoContent());
        json(COORDINATOR, post("/api/figures/{id}/removal", spare).content("{\"reason\":\"不用\"}")).andExpect(status().isNotFound());
        json(DRAFTER, get("/api" + page + "/removed")).andExpect(jsonPath("$[0].name").value("多余的一项")).andExpect(jsonPath("$[1].reason").value("部门选错"));
        json(STRANGER, get("/api" + page + "/removed")).andExpect(status().isNotFound());
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Asked.by(actor)));
    }

    private ResultActions json(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return send(actor, request.contentType(MediaType.APPLICATION_JSON));
    }
}
