package org.qianfa.drafting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.Reading;
import org.qianfa.documents.ofd.OfdReading;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.pdf.PdfReading;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DraftingWebTest
class ImportApiTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired OpenDraft openDraft;
    @Autowired SaveDraft saveDraft;

    @Test
    void a_program_previews_imports_and_restores() throws Exception {
        long id = story.beingDrafted().sections().get(1).id();
        String address = "/api/sections/" + id;
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(id, "旧稿", 0, null));

        mvc.perform(multipart(address + "/import/preview").file("file", "　　甲。".getBytes(UTF_8)).requestAttr("currentActor", DRAFTER))
                .andExpect(status().isOk()).andExpect(header().string("ETag", "\"r0-d1\"")).andExpect(jsonPath("$.read.kind").value("TEXT"))
                .andExpect(jsonPath("$.text").value("一、主要举措和成效\n甲。")).andExpect(jsonPath("$.place.text").value("旧稿"));
        send(DRAFTER, address + "/import", "{\"text\":\"新稿\"}", "\"r0-d0\"").andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.text").value("旧稿"));
        send(DRAFTER, address + "/import", "{\"text\":\"新稿\"}", "\"r0-d1\"").andExpect(status().isOk()).andExpect(jsonPath("$.text").value("新稿"));
        String kept = mvc.perform(as(DRAFTER, get(address + "/set-aside"))).andExpect(jsonPath("$[0].text").value("旧稿")).andReturn()
                .getResponse().getContentAsString().replaceFirst(".*?\"id\":(\\d+).*", "$1");
        mvc.perform(as(DRAFTER, post(address + "/set-aside/" + kept + "/restoration"))).andExpect(jsonPath("$[0].text").value("新稿"));
        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo("旧稿");
        send(HEAD, address + "/import", "{\"text\":\"新稿\"}", null).andExpect(status().isForbidden());
    }

    @Test
    void a_refused_file_is_a_problem_in_the_language_of_the_reader() throws Exception {
        String address = "/api/sections/" + story.beingDrafted().sections().get(1).id() + "/import/preview";

        mvc.perform(multipart(address).file("file", "%PDF-1.7".getBytes(UTF_8)).requestAttr("currentActor", DRAFTER).servletPath(address)
                        .header("Accept-Language", "en")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("fileKindRefused")).andExpect(jsonPath("$.detail").value(
                        "No text can be imported from this kind of file: PDF. Upload .docx, .txt or .html."));
    }

    @Test
    void a_program_lays_a_whole_report_to_its_sections() throws Exception {
        ReportView report = story.planned();
        String address = "/api/reports/" + report.id() + "/import";

        mvc.perform(as(COORDINATOR, post(address + "/preview").param("text", "一、主要举措和成效\n甲。"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.parts[0].sectionId").value(report.sections().get(1).id())).andExpect(jsonPath("$.parts[0].certain").value(true));
        send(COORDINATOR, address, "{\"parts\":[{\"sectionId\":" + report.sections().get(1).id() + ",\"text\":\"一、主要举措和成效\\n甲。\"}]}", null)
                .andExpect(status().isOk()).andExpect(jsonPath("$[1].text").value("一、主要举措和成效\n甲。")).andExpect(jsonPath("$[0].text").value(""));
    }

    @Test
    void texts_are_taken_along_as_files_with_chinese_names() throws Exception {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);

        MockHttpServletResponse word = file(HEAD, "/reports/" + report.id() + "/text.docx");
        assertThat(word.getContentType()).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(nameOf(word)).isEqualTo(report.title() + ".docx");
        assertThat(Reading.read(word.getContentAsByteArray()).text()).isEqualTo(report.title() + "\n" + report.text());

        MockHttpServletResponse plain = file(HEAD, "/api/sections/" + section.id() + "/text.txt");
        assertThat(nameOf(plain)).isEqualTo(report.title() + " " + section.heading() + ".txt");
        assertThat(Reading.read(plain.getContentAsByteArray()).text()).isEqualTo(section.text());
        assertThat(Reading.read(file(HEAD, "/sections/" + section.id() + "/text.docx").getContentAsByteArray()).text()).isEqualTo(section.text());
        for (String address : new String[] {"/reports/" + report.id() + "/text.docx", "/sections/" + section.id() + "/text.txt"}) {
            mvc.perform(as(STRANGER, get(address))).andExpect(status().isNotFound());
        }
    }

    @Test
    void pdf_and_ofd_say_exactly_what_the_report_says() throws Exception {
        ReportView report = story.beingConsolidated();
        List<String> said = OfficialDocument.of(report.title(), report.text()).paragraphs();

        MockHttpServletResponse pdf = file(HEAD, "/reports/" + report.id() + "/text.pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(nameOf(pdf)).isEqualTo(report.title() + ".pdf");
        try (PDDocument read = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(PdfReading.elements(read)).extracting(PdfReading.Tagged::text).isEqualTo(said);
        }
        MockHttpServletResponse ofd = file(HEAD, "/api/reports/" + report.id() + "/text.ofd");
        assertThat(ofd.getContentType()).isEqualTo("application/ofd");
        assertThat(OfdReading.text(ofd.getContentAsByteArray())).isEqualTo(said);
        mvc.perform(as(HEAD, get("/reports/" + report.id() + "/text.exe"))).andExpect(status().isNotFound());
        mvc.perform(as(STRANGER, get("/reports/" + report.id() + "/text.pdf"))).andExpect(status().isNotFound());
    }

    @Test
    void a_character_that_no_font_draws_is_named_and_the_word_file_still_comes() throws Exception {
        SectionView section = story.beingDrafted().sections().get(1);
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), "手稿😀。", 0, null));
        String address = "/sections/" + section.id() + "/draft/text";

        mvc.perform(as(DRAFTER, get(address + ".pdf"))).andExpect(status().is(422)).andExpect(content().string(containsString("😀（U+1F600）")));
        assertThat(Reading.read(file(DRAFTER, address + ".docx").getContentAsByteArray()).text()).isEqualTo("手稿😀。");
    }

    @Test
    void a_draft_is_taken_along_by_its_writer_alone() throws Exception {
        SectionView section = story.beingDrafted().sections().get(1);
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), "　　手稿。\n\n", 0, null));
        String address = "/sections/" + section.id() + "/draft/text.docx";

        assertThat(Reading.read(file(DRAFTER, address).getContentAsByteArray()).text()).isEqualTo("手稿。");
        mvc.perform(as(HEAD, get(address))).andExpect(status().isForbidden());
        assertThat(Reading.read(file(HEAD, "/sections/" + section.id() + "/text.docx").getContentAsByteArray()).text()).isEqualTo(section.heading());
    }

    private MockHttpServletResponse file(Actor actor, String address) throws Exception {
        return mvc.perform(as(actor, get(address))).andExpect(status().isOk()).andReturn().getResponse();
    }

    private static String nameOf(MockHttpServletResponse response) {
        String disposition = response.getHeader("Content-Disposition");
        assertThat(disposition).startsWith("attachment");
        return URLDecoder.decode(disposition.replaceFirst(".*filename\\*=UTF-8''", "").replace("+", "%2B"), UTF_8);
    }

    private ResultActions send(Actor actor, String address, String json, String tag) throws Exception {
        MockHttpServletRequestBuilder request = as(actor, post(address).servletPath(address)).contentType(MediaType.APPLICATION_JSON).content(json);
        return mvc.perform(tag == null ? request : request.header("If-Match", tag));
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr("currentActor", actor);
    }
}
