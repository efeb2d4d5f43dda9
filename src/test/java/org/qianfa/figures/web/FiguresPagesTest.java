package org.qianfa.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.SECOND_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.derived;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.LedgerStory;
import org.qianfa.figures.RequestState;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FiguresWebTest
class FiguresPagesTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;

    private long report;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
    }

    @Test
    void the_ledger_lists_figures_and_adds_one() throws Exception {
        story.add(report, counted("审查合同").withLastYear(LedgerStory.n("30")), "36");
        story.add(report, derived("人均", "件", "审查合同 / 0.5"), null);

        page(DRAFTER, "/reports/" + report + "/figures").andExpect(status().isOk()).andExpect(content().string(containsString("审查合同")))
                .andExpect(content().string(containsString("+20%"))).andExpect(content().string(containsString("由公式得出")))
                .andExpect(content().string(not(containsString("figure-name"))));
        page(STRANGER, "/reports/" + report + "/figures").andExpect(status().isNotFound());
        page(COORDINATOR, "/reports/" + report + "/figures?words=合同&department=" + LAW + "&state=GIVEN").andExpect(status().isOk());
        send(COORDINATOR, post("/reports/{id}/figures", report).param("name", "审查合同").param("departmentId", "" + LAW).param("value", "7"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("台账里已有同名指标")))
                .andExpect(content().string(containsString("value=\"7\"")));
        send(COORDINATOR, post("/reports/{id}/figures", report).param("name", "审查文件").param("departmentId", "" + LAW).param("value", "五"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("不是数字")));
        send(DRAFTER, post("/reports/{id}/figures", report).param("name", "审查文件").param("departmentId", "" + LAW)).andExpect(status().isForbidden());
        send(COORDINATOR, post("/reports/{id}/figures", report).param("name", "审查文件").param("unit", "份").param("departmentId", "" + LAW)
                .param("value", "1,005")).andExpect(redirectedUrl("/reports/" + report + "/figures"));

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).extracting(FigureView::name).containsExactly("审查合同", "人均", "审查文件");
    }

    @Test
    void the_page_of_a_figure_takes_values_descriptions_and_evidence() throws Exception {
        long id = story.add(report, counted("审查合同").withLastYear(LedgerStory.n("30")), "36");

        page(HEAD, "/figures/" + id).andExpect(status().isOk()).andExpect(content().string(containsString("name=\"value\"")))
                .andExpect(content().string(containsString("<polyline points=\"28,76 292,22\""))).andExpect(content().string(containsString("2030：30；2031：36")));
        page(OFFICE_HEAD, "/figures/" + id).andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"value\""))));
        page(STRANGER, "/figures/" + id).andExpect(status().isNotFound());
        send(DRAFTER, post("/figures/{id}/value", id).param("value", "38")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明原因"))).andExpect(content().string(containsString("value=\"38\"")));
        send(OFFICE_HEAD, post("/figures/{id}/value", id).param("value", "x")).andExpect(status().isForbidden());
        send(DRAFTER, post("/figures/{id}/value", id).param("value", "38").param("reason", "补报")).andExpect(redirectedUrl("/figures/" + id));
        send(COORDINATOR, post("/figures/{id}/description", id).param("unit", "份").param("departmentId", "" + LAW).param("formula", "甲 +")
                .param("reason", "改")).andExpect(status().isUnprocessableContent());
        send(COORDINATOR, post("/figures/{id}/description", id).param("unit", "份").param("departmentId", "" + LAW).param("definition", "不含补充协议")
                .param("reason", "口径调整")).andExpect(redirectedUrl("/figures/" + id));
        byte[] proof = "台账".getBytes(StandardCharsets.UTF_8);
        mvc.perform(multipart("/figures/{id}/evidence", id).file(new MockMultipartFile("file", "合同 台账.txt", "text/plain", proof))
                .requestAttr("currentActor", DRAFTER)).andExpect(redirectedUrl("/figures/" + id + "#evidence"));
        mvc.perform(multipart("/figures/{id}/evidence", id).file(new MockMultipartFile("file", "x.pdf", "application/pdf", proof))
                .requestAttr("currentActor", DRAFTER)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("文件内容与扩展名不符")));

        long evidence = ledger.evidence(DRAFTER, id).get(0).id();
        page(HEAD, "/figures/" + id + "/evidence/" + evidence).andExpect(status().isOk()).andExpect(content().bytes(proof))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;"))).andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''")));
        page(STRANGER, "/figures/" + id + "/evidence/" + evidence).andExpect(status().isNotFound());
        page(DRAFTER, "/figures/" + id).andExpect(content().string(containsString("口径调整"))).andExpect(content().string(containsString("合同 台账.txt")));
    }

    @Test
    void a_department_is_asked_gives_and_confirms_on_its_pages() throws Exception {
        page(COORDINATOR, "/reports/" + report + "/figures/request?department=" + LAW).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"2032-02-06\"")));
        page(DRAFTER, "/reports/" + report + "/figures/request").andExpect(status().isForbidden());
        send(COORDINATOR, post("/reports/{id}/figures/request", report).param("departmentId", "" + LAW).param("lines[0].name", ""))
                .andExpect(status().isUnprocessableContent());
        send(COORDINATOR, post("/reports/{id}/figures/request", report).param("departmentId", "" + LAW).param("dueOn", "2032-02-10")
                .param("lines[0].name", "审查合同").param("lines[0].unit", "份").param("lines[2].name", "审查文件"))
                .andExpect(redirectedUrl("/reports/" + report + "/figures"));
        RequestView request = requests.ofReport(DRAFTER, report).get(0);
        long first = request.figures().get(0).id();
        long second = request.figures().get(1).id();
        String values = "/requests/" + request.id() + "/values";
        String confirmation = "/requests/" + request.id() + "/confirmation";

        page(DRAFTER, values).andExpect(status().isOk()).andExpect(content().string(containsString("value-" + first)));
        page(OFFICE_HEAD, values).andExpect(status().isForbidden());
        page(STRANGER, values).andExpect(status().isNotFound());
        send(DRAFTER, post(values).param("value-" + first, "36").param("act", "submit")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"36\"")));
        send(DRAFTER, post(values).param("value-" + first, "36").param("act", "save")).andExpect(redirectedUrl(values));
        send(DRAFTER, post(values).param("value-" + first, "36").param("value-" + second, "5").param("act", "submit"))
                .andExpect(redirectedUrl("/reports/" + report + "/figures"));
        page(SECOND_HEAD, confirmation).andExpect(status().isOk()).andExpect(content().string(containsString("name=\"approved\"")));
        send(SECOND_HEAD, post(confirmation).param("reason", "还没想好")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("还没想好</textarea>")));
        send(SECOND_HEAD, post(confirmation).param("approved", "no")).andExpect(status().isUnprocessableContent());
        send(SECOND_HEAD, post(confirmation).param("approved", "yes")).andExpect(redirectedUrl("/reports/" + report + "/figures"));
        send(SECOND_HEAD, post(confirmation).param("approved", "yes")).andExpect(status().isConflict());

        assertThat(requests.request(request.id()).state()).isEqualTo(RequestState.CONFIRMED);
    }

    @Test
    void a_request_without_a_date_says_nothing_of_one() throws Exception {
        send(COORDINATOR, post("/reports/{id}/figures/request", report).param("departmentId", "" + LAW).param("lines[0].name", "审查合同"))
                .andExpect(redirectedUrl("/reports/" + report + "/figures"));
        String values = "/requests/" + requests.ofReport(DRAFTER, report).get(0).id() + "/values";

        page(COORDINATOR, "/reports/" + report + "/figures").andExpect(content().string(containsString(">1 项<"))).andExpect(content().string(not(containsString("期限 "))));
        page(DRAFTER, values).andExpect(content().string(containsString("征集<"))).andExpect(content().string(not(containsString("期限 "))));
        page(DRAFTER, values + "?lang=en").andExpect(content().string(not(containsString("due —"))));
    }

    @Test
    void a_table_is_looked_at_before_it_is_kept() throws Exception {
        String address = "/reports/" + report + "/figures/import";
        String flawed = "指标名称,计量单位,本年值,来源部门\n审查合同,份,三十六,法治办\n审查文件,份,5,没有的部门\n";
        String good = "指标名称,计量单位,本年值,上年值,来源部门,公式\n审查合同,份,36,30,法治办,\n增长,%,,,法治办,审查合同 / 去年(审查合同) − 1\n";

        page(COORDINATOR, address).andExpect(status().isOk());
        page(DRAFTER, address).andExpect(status().isForbidden());
        mvc.perform(multipart(address).file(new MockMultipartFile("file", "a.csv", "text/csv", flawed.getBytes(Charset.forName("GB18030"))))
                .requestAttr("currentActor", COORDINATOR)).andExpect(status().isOk())
                .andExpect(content().string(containsString("不是数字"))).andExpect(content().string(containsString("来源部门不是本单位的部门")))
                .andExpect(content().string(not(containsString("value=\"confirm\""))));
        send(COORDINATOR, post(address).param("table", flawed).param("act", "confirm")).andExpect(status().isUnprocessableContent());
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
        send(COORDINATOR, post(address).param("table", good)).andExpect(status().isOk()).andExpect(content().string(containsString("value=\"confirm\"")));
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
        send(COORDINATOR, post(address).param("table", good).param("act", "confirm")).andExpect(redirectedUrl("/reports/" + report + "/figures"));

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL).get(1).value()).isEqualByComparingTo("20");
        page(DRAFTER, "/reports/" + report + "/figures/export/csv").andExpect(status().isOk()).andExpect(content().string(containsString("审查合同,份,2031年,36,30,法治办")));
        byte[] xlsx = page(DRAFTER, "/reports/" + report + "/figures/export/xlsx").andReturn().getResponse().getContentAsByteArray();
        mvc.perform(multipart(address).file(new MockMultipartFile("file", "台账.xlsx", null, xlsx)).requestAttr("currentActor", COORDINATOR))
                .andExpect(status().isOk()).andExpect(content().string(containsString("不变"))).andExpect(content().string(not(containsString("tag-failed"))));
        page(DRAFTER, "/reports/" + report + "/figures/export/ofd").andExpect(status().isNotFound());
    }

    @Test
    void last_years_column_is_filled_from_a_text() throws Exception {
        String address = "/reports/" + report + "/figures/extraction";
        story.add(report, counted("审查合同"), "36");

        page(COORDINATOR, address).andExpect(status().isOk());
        send(COORDINATOR, post(address).param("act", "propose").param("text", "")).andExpect(status().isUnprocessableContent());
        send(COORDINATOR, post(address).param("act", "propose").param("text", "全年审查合同30件，开展培训12场次。")).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"30\""))).andExpect(content().string(containsString("value=\"12\"")));
        send(DRAFTER, post(address).param("act", "propose").param("text", "x")).andExpect(status().isForbidden());
        send(COORDINATOR, post(address).param("act", "take").param("departmentId", "" + LAW).param("take-0", "yes").param("name-0", "审查合同")
                .param("value-0", "30").param("unit-0", "件").param("name-1", "培训").param("value-1", "12").param("unit-1", "场次"))
                .andExpect(redirectedUrl("/reports/" + report + "/figures"));

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).singleElement()
                .satisfies(f -> assertThat(f.spec().lastYear()).isEqualByComparingTo("30"));
    }

    @Test
    void the_numbers_of_a_section_are_tied_and_follow_their_figures() throws Exception {
        SectionView section = reports.submitted();
        long id = story.add(section.reportId(), counted("已完成工作"), "1");
        String address = "/sections/" + section.id() + "/figures";
        String words = section.ordinal() + "项";
        int at = section.text().indexOf(words);

        page(HEAD, address).andExpect(status().isOk()).andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString("name=\"figureId\""))));
        page(STRANGER, address).andExpect(status().isNotFound());
        send(DRAFTER, post(address).param("act", "link").param("figureId", "" + id).param("start", "0").param("end", "2").param("quote", "9项"))
                .andExpect(status().isConflict());
        send(DRAFTER, post(address).param("act", "link").param("figureId", "" + id).param("start", "" + at).param("end", "" + (at + words.length()))
                .param("quote", words)).andExpect(redirectedUrl(address));
        json(HEAD, get("/api" + address)).andExpect(status().isOk()).andExpect(jsonPath("$[0].state").value("ok"))
                .andExpect(jsonPath("$[0].start").value(at)).andExpect(jsonPath("$[0].name").value("已完成工作"));
        send(DRAFTER, post("/figures/{id}/value", id).param("value", "21").param("reason", "补记")).andExpect(status().is3xxRedirection());
        json(HEAD, get("/api" + address)).andExpect(jsonPath("$[0].state").value("stale")).andExpect(jsonPath("$[0].suggestion").value("21项"));
        page(DRAFTER, address).andExpect(content().string(containsString("21项")));
        page(DRAFTER, "/figures/" + id).andExpect(content().string(containsString("与台账不一致")));
        page(HEAD, "/reports/" + section.reportId() + "/figures/outstanding").andExpect(status().isOk())
                .andExpect(content().string(containsString("已完成工作"))).andExpect(content().string(not(containsString("<html"))));
        json(HEAD, get("/api" + address + "/unlinked")).andExpect(status().isOk());
    }

    @Test
    void figures_of_all_readable_units_are_compared() throws Exception {
        story.add(report, counted("审查合同").withLastYear(LedgerStory.n("30")), "36");

        page(DRAFTER, "/figures").andExpect(status().isOk()).andExpect(content().string(containsString("+20%")));
        page(DRAFTER, "/figures?unit=2&year=2031&order=NAME&page=3").andExpect(status().isOk());
        page(STRANGER, "/figures").andExpect(status().isOk()).andExpect(content().string(not(containsString("审查合同"))));
        json(DRAFTER, get("/api/figures?size=5&order=FALL")).andExpect(status().isOk()).andExpect(jsonPath("$.year").value(2031));
    }

    @Test
    void programs_do_the_same_by_json() throws Exception {
        json(COORDINATOR, post("/api/reports/{id}/figures", report).content("""
                {"spec":{"name":"审查合同","unit":"份","departmentId":21},"value":36}""")).andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("F1"));
        json(COORDINATOR, post("/api/reports/{id}/figure-requests", report).content("""
                {"departmentId":21,"items":[{"name":"审查文件","unit":"份"}]}""")).andExpect(status().isOk());
        RequestView request = requests.ofReport(DRAFTER, report).get(0);
        json(DRAFTER, post("/api/requests/{id}/values", request.id()).content("{\"values\":[{\"figureId\":" + request.figures().get(0).id()
                + ",\"value\":5}],\"handIn\":true}")).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("GIVEN"));
        json(SECOND_HEAD, post("/api/requests/{id}/confirmation", request.id()).content("{\"approved\":true}"))
                .andExpect(jsonPath("$.figures[0].state").value("CONFIRMED"));
        json(COORDINATOR, post("/api/reports/{id}/figures", report).content("{\"spec\":{\"name\":\"\",\"departmentId\":21}}"))
                .andExpect(status().isUnprocessableContent());
        json(DRAFTER, get("/api/reports/{id}/figure-requests", report)).andExpect(status().isOk());
        json(DRAFTER, get("/api/reports/{id}/figures", report)).andExpect(jsonPath("$.length()").value(2));
    }

    private ResultActions page(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).requestAttr("currentActor", actor));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.requestAttr("currentActor", actor));
    }

    private ResultActions json(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.requestAttr("currentActor", actor).contentType(MediaType.APPLICATION_JSON).accept(MediaType.APPLICATION_JSON));
    }
}
