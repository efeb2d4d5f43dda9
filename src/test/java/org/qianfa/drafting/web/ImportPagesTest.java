package org.qianfa.drafting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.Docx;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DraftingWebTest
class ImportPagesTest {

    private static final String TEXT = "一、主要举措和成效\n（一）制度建设。制定2件。\n正文。";
    private static final Pattern TARGET = Pattern.compile("(?s)<option value=\"(\\d*)\"(?=[^>]*selected)[^>]*>");
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired OpenDraft openDraft;
    @Autowired SaveDraft saveDraft;

    @Test
    void a_file_is_shown_as_the_document_it_will_be_and_then_taken() throws Exception {
        long id = aSection().id();

        page(DRAFTER, "/sections/" + id + "/draft").andExpect(content().string(containsString("/sections/" + id + "/import")));
        page(DRAFTER, "/sections/" + id + "/import").andExpect(status().isOk()).andExpect(content().string(containsString("type=\"file\"")));
        upload(DRAFTER, "/sections/" + id, DocumentWriter.word("", TEXT)).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-level=\"一级\""))).andExpect(content().string(containsString("data-level=\"二级\"")))
                .andExpect(content().string(containsString(TEXT + "</textarea>"))).andExpect(content().string(containsString("&quot;r0-d0&quot;")));
        assertThat(openDraft.openDraft(DRAFTER, id).savedAt()).isNull();

        take(id, TEXT, "\"r0-d0\"").andExpect(redirectedUrl("/sections/" + id + "/draft"));
        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo(TEXT);
    }

    @Test
    void what_the_file_lost_is_told() throws Exception {
        Docx file = Docx.of(Docx.p(Docx.r("正文"), "<w:del><w:r><w:delText>旧句</w:delText></w:r></w:del>"));

        upload(DRAFTER, "/sections/" + aSection().id(), file.bytes()).andExpect(content().string(containsString("1 处修订删除的文字未带入")))
                .andExpect(content().string(containsString("<li>旧句</li>"))).andExpect(content().string(containsString("已补上“一、主要举措和成效”")));
    }

    @Test
    void a_refused_file_says_why_and_keeps_what_was_pasted() throws Exception {
        String address = "/sections/" + aSection().id();

        upload(DRAFTER, address, Docx.ofType("application/vnd.ms-word.document.macroEnabled.main+xml", "").bytes())
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("文件中含有宏")))
                .andExpect(content().string(containsString("type=\"file\"")));
        upload(DRAFTER, address, "%PDF-1.7".getBytes(UTF_8)).andExpect(content().string(containsString("不能从这类文件导入文字：PDF")));
        mvc.perform(as(DRAFTER, post(address + "/import/preview").param("text", " "))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_draft_that_moved_on_is_shown_and_not_replaced() throws Exception {
        long id = aSection().id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(id, "另一窗口的文字", 0, null));

        take(id, TEXT, "\"r0-d0\"").andExpect(status().isConflict()).andExpect(content().string(containsString("另一窗口的文字")))
                .andExpect(content().string(containsString(TEXT + "</textarea>"))).andExpect(content().string(containsString("&quot;r0-d1&quot;")));
        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo("另一窗口的文字");

        take(id, TEXT, "\"r0-d1\"").andExpect(redirectedUrl("/sections/" + id + "/draft"));
        page(DRAFTER, "/sections/" + id + "/import").andExpect(content().string(containsString("另一窗口的文字")))
                .andExpect(content().string(containsString("恢复这一份")));
    }

    @Test
    void after_handing_in_nothing_is_imported_but_drafts_set_aside_can_still_be_read() throws Exception {
        long id = story.submitted().id();

        page(DRAFTER, "/sections/" + id + "/import").andExpect(status().isOk()).andExpect(content().string(not(containsString("type=\"file\""))));
        take(id, TEXT, "\"r1-d0\"").andExpect(status().isConflict()).andExpect(content().string(containsString("待部门审核")));
        upload(DRAFTER, "/sections/" + id, DocumentWriter.word("", TEXT)).andExpect(status().isConflict());
        page(HEAD, "/sections/" + id + "/import").andExpect(status().isForbidden());
        page(STRANGER, "/sections/" + id + "/import").andExpect(status().isNotFound());
    }

    @Test
    void a_whole_report_is_laid_out_corrected_and_taken() throws Exception {
        ReportView report = story.beingConsolidated();
        String address = "/reports/" + report.id();
        String text = "引言。\n一、主要举措和成效\n甲。\n三、其他\n乙。";

        page(COORDINATOR, address + "/import").andExpect(status().isOk());
        String preview = upload(COORDINATOR, address, DocumentWriter.word(report.title(), text)).andExpect(status().isOk())
                .andExpect(content().string(containsString("仅按编号对应，请核对"))).andReturn().getResponse().getContentAsString(UTF_8);
        assertThat(TARGET.matcher(preview).results().map(r -> r.group(1)))
                .containsExactly(id(report, 0), id(report, 1), id(report, 4));

        MockHttpServletRequestBuilder form = as(COORDINATOR, post(address + "/import").param("text", text)
                .param("target", "", id(report, 1), id(report, 1)));
        Matcher stamps = STAMP.matcher(preview);
        while (stamps.find()) {
            form = form.param("stamp", stamps.group(1).replace("&quot;", "\""));
        }
        mvc.perform(form).andExpect(redirectedUrl(address + "/consolidation"));
        assertThat(openDraft.openDraft(COORDINATOR, report.sections().get(1).id()).text()).isEqualTo("一、主要举措和成效\n甲。\n三、其他\n乙。");
        assertThat(openDraft.openDraft(COORDINATOR, report.sections().get(0).id()).savedAt()).isNull();
    }

    @Test
    void parts_that_no_longer_fit_the_text_are_looked_at_again() throws Exception {
        ReportView report = story.planned();
        String address = "/reports/" + report.id() + "/import";

        mvc.perform(as(COORDINATOR, post(address).param("text", "一、甲\n二、乙").param("target", id(report, 1))))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请重新核对归属")));
        mvc.perform(as(COORDINATOR, post(address).param("text", "一、甲\n二、乙").param("target", id(report, 1), "")))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("请核对现有内容")));
        mvc.perform(as(COORDINATOR, post(address).param("text", "一、甲").param("target", "")))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("没有任何部分归入章节")));
    }

    @Test
    void every_page_leads_to_the_files() throws Exception {
        ReportView report = story.beingConsolidated();

        for (String address : new String[] {"/reports/" + report.id(), "/reports/" + report.id() + "/consolidation"}) {
            page(COORDINATOR, address).andExpect(content().string(containsString("/reports/" + report.id() + "/text.docx")));
        }
        page(HEAD, "/sections/" + id(report, 1) + "/revisions").andExpect(content().string(containsString("/sections/" + id(report, 1) + "/text.txt")));
        page(COORDINATOR, "/reports/" + story.planned().id() + "/assignment").andExpect(content().string(containsString("/import\"")));
    }

    private SectionView aSection() throws Refusal {
        return story.beingDrafted().sections().get(1);
    }

    private static String id(ReportView report, int ordinal) {
        return String.valueOf(report.sections().get(ordinal).id());
    }

    private ResultActions page(Actor actor, String address) throws Exception {
        return mvc.perform(as(actor, get(address)));
    }

    private ResultActions upload(Actor actor, String address, byte[] file) throws Exception {
        return mvc.perform(multipart(address + "/import/preview").file("file", file).requestAttr("currentActor", actor));
    }

    private ResultActions take(long id, String text, String tag) throws Exception {
        return mvc.perform(as(DRAFTER, post("/sections/{id}/import", id).param("text", text).param("tag", tag)));
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr("currentActor", actor);
    }
}
