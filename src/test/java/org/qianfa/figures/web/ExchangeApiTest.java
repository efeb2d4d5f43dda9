package org.qianfa.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.LedgerStory;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What people do on pages with tables, texts and files, programs do by JSON. */
@FiguresWebTest
class ExchangeApiTest {

    private static final String HEADER = "指标名称,计量单位,本年值,来源部门\n";

    @Autowired MockMvc mvc;
    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired FigureLedger ledger;

    private long report;
    private String figures;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
        figures = "/api/reports/" + report + "/figures";
    }

    @Test
    void a_table_is_looked_at_taken_and_fetched_again() throws Exception {
        byte[] gb18030 = (HEADER + "审查合同,份,36,法治办\n审查文件,份,5,法治办\n").getBytes(Charset.forName("GB18030"));

        String preview = upload(COORDINATOR, figures + "/import/preview", "a.csv", gb18030).andExpect(status().isOk())
                .andExpect(jsonPath("$.flawed").value(0)).andExpect(jsonPath("$.lines[0].row.name").value("审查合同"))
                .andExpect(jsonPath("$.lines[1].effect").value("NEW")).andExpect(jsonPath("$.lines[1].problem").isEmpty())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
        String table = JsonMapper.shared().readTree(preview).get("table").asString();
        json(COORDINATOR, post(figures + "/import").content(JsonMapper.shared().createObjectNode().put("table", table).toString()))
                .andExpect(status().isOk()).andExpect(jsonPath("$.changed").value(2)).andExpect(jsonPath("$.figures[1].spec.name").value("审查文件"));

        mvc.perform(get(figures + "/export/csv").with(Asked.by(DRAFTER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("审查合同,份,2031年,36")));
        byte[] xlsx = mvc.perform(get(figures + "/export/xlsx").with(Asked.by(DRAFTER))).andReturn().getResponse().getContentAsByteArray();
        upload(COORDINATOR, figures + "/import/preview", "a.xlsx", xlsx).andExpect(jsonPath("$.lines[0].effect").value("SAME"));
        mvc.perform(get(figures + "/export/ofd").with(Asked.by(DRAFTER))).andExpect(status().isNotFound());
    }

    @Test
    void a_flawed_table_says_what_is_wrong_with_which_line_and_is_not_taken() throws Exception {
        String flawed = HEADER + "审查合同,份,三十六,法治办\n审查文件,份,5,法治办\n";

        upload(COORDINATOR, figures + "/import/preview", "a.csv", flawed.getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk())
                .andExpect(jsonPath("$.flawed").value(1)).andExpect(jsonPath("$.lines[0].row.line").value(2))
                .andExpect(jsonPath("$.lines[0].problem.code").value("figureFlawed"))
                .andExpect(jsonPath("$.lines[0].problem.detail").value(containsString("不是数字")));
        refused(COORDINATOR, post(figures + "/import").content("{\"table\":\"" + flawed.replace("\n", "\\n") + "\"}"), 422, "importFlawed");
        refused(COORDINATOR, multipart(figures + "/import/preview"), 422, "sheetUnreadable");
        refused(DRAFTER, post(figures + "/import").content("{\"table\":\"x\"}"), 403, "notPermitted");
        upload(DRAFTER, figures + "/import/preview", "a.png", new byte[] {0}).andExpect(status().isForbidden());
        upload(STRANGER, figures + "/import/preview", "a.png", new byte[] {0}).andExpect(status().isNotFound());

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
    }

    @Test
    void last_years_values_are_proposed_and_taken() throws Exception {
        story.add(report, counted("审查合同"), "36");

        json(COORDINATOR, get(figures + "/extraction")).andExpect(status().isOk()).andExpect(jsonPath("$.text").value(""));
        json(COORDINATOR, post(figures + "/extraction/proposals").content("{\"text\":\"全年审查合同30件，开展培训12场次。\"}"))
                .andExpect(status().isOk()).andExpect(jsonPath("$[0].name").value("审查合同")).andExpect(jsonPath("$[0].known").value(true))
                .andExpect(jsonPath("$[1].value").value(12));
        json(COORDINATOR, post(figures + "/extraction").content("{\"taken\":[{\"name\":\"审查合同\",\"value\":30,\"unit\":\"件\",\"departmentId\":21}]}"))
                .andExpect(status().isOk()).andExpect(jsonPath("$[0].spec.lastYear").value(30));

        refused(COORDINATOR, post(figures + "/extraction/proposals").content("{\"text\":\"\"}"), 422, "textUnfit");
        refused(COORDINATOR, post(figures + "/extraction").content("{\"taken\":[{\"name\":\"审查合同\",\"departmentId\":21}]}"), 422, "figureFlawed");
        refused(DRAFTER, post(figures + "/extraction").content("{\"taken\":[]}"), 403, "notPermitted");
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).singleElement()
                .satisfies(figure -> assertThat(figure.spec().lastYear()).isEqualByComparingTo("30"));
    }

    @Test
    void evidence_comes_and_goes_as_files() throws Exception {
        long id = story.add(report, counted("审查合同"), "36");
        String evidence = "/api/figures/" + id + "/evidence";
        byte[] proof = "清单".getBytes(StandardCharsets.UTF_8);

        upload(DRAFTER, evidence, "合同清单.txt", proof).andExpect(status().isOk()).andExpect(jsonPath("$[0].fileName").value("合同清单.txt"))
                .andExpect(jsonPath("$[0].kind").value("TEXT"));
        upload(DRAFTER, evidence, "x.pdf", proof).andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("evidenceRefused"));
        refused(DRAFTER, multipart(evidence), 422, "evidenceRefused");
        upload(OFFICE_HEAD, evidence, "x.txt", proof).andExpect(status().isForbidden());
        upload(STRANGER, evidence, "x.txt", proof).andExpect(status().isNotFound());

        json(OFFICE_HEAD, get(evidence)).andExpect(status().isOk()).andExpect(jsonPath("$.length()").value(1));
        mvc.perform(get(evidence + "/" + ledger.evidence(DRAFTER, id).get(0).id()).with(Asked.by(DRAFTER)))
                .andExpect(status().isOk()).andExpect(content().bytes(proof))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;"))).andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    private ResultActions upload(Actor actor, String address, String name, byte[] content) throws Exception {
        return mvc.perform(multipart(address).file(new MockMultipartFile("file", name, null, content)).with(Asked.by(actor)));
    }

    private ResultActions json(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Asked.by(actor)).contentType(MediaType.APPLICATION_JSON));
    }

    private void refused(Actor actor, AbstractMockHttpServletRequestBuilder<?> request, int status,
                         String code) throws Exception {
        if (request instanceof MockHttpServletRequestBuilder json) {
            json.contentType(MediaType.APPLICATION_JSON);
        }
        request.with(Asked.by(actor));
        mvc.perform(request).andExpect(status().is(status)).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code));
    }
}
