package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.testing.SignoffHouse.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.Corrections.Query;
import org.qianfa.publication.VerifyPublication;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.testing.OneReport;
import org.springframework.http.MediaType;

/** An error on the way from the public page to the corrected edition, on the pages and through the API. */
class CorrectionPagesTest extends PortalHouse {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor COORDINATOR = person(60, Role.COORDINATOR);

    private long edition;

    @BeforeEach
    void aReportIsPublishedAndArchived() throws Exception {
        desk.readyToSign();
        desk.sign();
        edition = released();
        desk.bean(ArchiveReport.class).archiveReport(OneReport.ID);
    }

    @Test
    void a_reader_reports_an_error_and_reads_the_answer_and_the_corrected_edition() throws Exception {
        mvc.perform(get("/p/{id}", edition)).andExpect(content().string(containsString("/p/" + edition + "/correction")));
        String answer = reported("采纳48条", "应为47条。");
        mvc.perform(get(answer)).andExpect(content().string(allOf(containsString("待认定"), not(containsString("应为47条")))))
                .andExpect(header().string("Cache-Control", "no-store"));

        open(OFFICE, "/corrections").andExpect(content().string(containsString("应为47条。")));
        open(OFFICE, task()).andExpect(content().string(allOf(containsString("13900000000"), containsString("name=\"accepted\""))));
        open(COORDINATOR, task()).andExpect(content().string(allOf(containsString("由办公室认定"), not(containsString("name=\"accepted\"")))));
        send(OFFICE, task(), Map.of("accepted", "yes", "answer", "")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明答复")));
        send(OFFICE, task(), Map.of("accepted", "yes", "answer", "核对无误，应为47条。")).andExpect(redirectedUrl(task()));
        mvc.perform(get(answer)).andExpect(content().string(allOf(containsString("确有错误"), containsString("核对无误，应为47条。"), containsString("正在更正"))));

        desk.report().rewrite(desk.report().measures().replace("采纳48条", "采纳47条"));
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        desk.sign();
        long corrected = released();
        desk.bean(VerifyPublication.class).verifyPublication(release());

        mvc.perform(get("/p/{id}", edition)).andExpect(content().string(allOf(containsString("本版有误，已由更正版代替"),
                containsString("href=\"/p/" + corrected + "\""), containsString("采纳48条"), not(containsString("/p/" + edition + "/correction")))));
        mvc.perform(get("/p/{id}", corrected)).andExpect(content().string(allOf(containsString("本版为更正版"),
                containsString("/p/" + corrected + "/changes"), containsString("href=\"/p/" + edition + "\""), containsString("采纳47条"))));
        String changes = mvc.perform(get("/p/{id}/changes", corrected)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(changes).contains("<del>48</del>", "<ins>47</ins>").doesNotContain("<script");
        mvc.perform(get("/p/{id}/changes", edition)).andExpect(status().isNotFound());
        mvc.perform(get("/p/{id}/correction", edition)).andExpect(content().string(containsString("已由更正版代替")));
        mvc.perform(post("/p/{id}/correction", edition).param("description", "还有")).andExpect(status().isConflict());
    }

    @Test
    void a_refused_report_keeps_what_was_typed() throws Exception {
        mvc.perform(post("/p/{id}/correction", edition).param("words", "没有这些字").param("description", "我的话")
                .param("contact", "a@example.org")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("没有这些字"), containsString("我的话"), containsString("a@example.org"))));
        mvc.perform(post("/p/{id}/correction", edition).param("description", "buy").param("website", "http://x"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/p/corrections")).andExpect(status().isOk());
        mvc.perform(get("/p/corrections?number=JC1")).andExpect(status().isNotFound()).andExpect(content().string(containsString("没有这个编号")));
    }

    @Test
    void programs_report_judge_and_read_the_answer() throws Exception {
        String path = "/api/editions/" + edition + "/corrections";
        mvc.perform(post(path).servletPath(path).contentType(MediaType.APPLICATION_JSON).content("{\"description\":\"\"}"))
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("errorNotDescribed"));
        mvc.perform(post(path).servletPath(path).contentType(MediaType.APPLICATION_JSON).content("{\"description\":\"有误\"}"))
                .andExpect(status().isCreated()).andExpect(jsonPath("$.dueOn").value("2026-02-13"));
        String number = desk.bean(Corrections.class).corrections(OFFICE, new Query(true, 0, 1)).items().get(0).number();

        open(OFFICE, "/api/corrections").andExpect(jsonPath("$.items[0].number").value(number));
        open(person(21, Role.DRAFTER), "/api" + task()).andExpect(status().isNotFound());
        json(COORDINATOR, "/api" + task(), "{\"accepted\":false,\"answer\":\"x\"}").andExpect(status().isForbidden());
        json(OFFICE, "/api" + task(), "{\"answer\":\"x\"}").andExpect(status().isBadRequest());
        json(OFFICE, "/api" + task(), "{\"accepted\":false,\"answer\":\"与台账一致。\"}").andExpect(jsonPath("$.state").value("REJECTED"));
        mvc.perform(get("/api/editions/corrections/" + number)).andExpect(jsonPath("$.answer").value("与台账一致。"))
                .andExpect(jsonPath("$.description").doesNotExist()).andExpect(jsonPath("$.contact").doesNotExist());
    }

    private String reported(String words, String description) throws Exception {
        return mvc.perform(post("/p/{id}/correction", edition).param("words", words).param("description", description).param("contact", "13900000000"))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    private String task() {
        return "/corrections/" + desk.bean(Corrections.class).corrections(OFFICE, new Query(false, 0, 1)).items().get(0).id();
    }
}
