package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Files chosen in the forms beside the text, without a script; a bad one loses nothing that was typed. */
class AttachmentPagesTest extends ReviewPagesHouse {

    private static final byte[] LAW = "第六条 过罚相当。".getBytes(StandardCharsets.UTF_8);

    @Autowired ReadReview readReview;

    private long matter;

    @BeforeEach
    void aMatterUnderReview() throws Exception {
        matter = steps.underReview(reports.underReview());
    }

    @Test
    void files_come_with_the_form_and_are_handed_out_as_downloads() throws Exception {
        added("条 文.txt", LAW).andExpect(status().is3xxRedirection());
        AnnotationView opinion = opinion();
        long file = opinion.attachments().get(0).id();
        perform(ADVISER, get("/matters/" + matter)).andExpect(content().string(containsString("条 文.txt")))
                .andExpect(content().string(containsString(Sm3.hex(LAW)))).andExpect(content().string(containsString("name=\"leaving\"")));
        for (String address : List.of("/attachments/", "/api/attachments/")) {
            perform(ADVISER, get(address + file)).andExpect(status().isOk()).andExpect(content().bytes(LAW))
                    .andExpect(header().string("Content-Disposition", containsString("attachment")))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"));
            perform(APPROVER, get(address + file)).andExpect(status().isNotFound());
        }
        perform(ADVISER, multipart("/matters/" + matter + "/opinions/" + opinion.id()).file(file("表.csv", "甲,乙\n1,2".getBytes(StandardCharsets.UTF_8)))
                .param("kind", "ILLEGAL").param("severity", "REQUIRED").param("text", "改过").param("leaving", String.valueOf(file)))
                .andExpect(status().is3xxRedirection());
        assertThat(opinion().attachments()).singleElement().satisfies(a -> assertThat(a.fileName()).isEqualTo("表.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_bad_file_loses_nothing_that_was_typed(String language) throws Exception {
        String page = added("网页.html", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), language).andExpect(status().is(422))
                .andReturn().getResponse().getContentAsString();
        assertThat(page).contains("没有依据的话", "过罚相当的话", "网页.html").doesNotContain("??");
        assertThat(page.split("id=\"annotate-file-again\"", -1)).hasSize(2);
        assertThat(readReview.annotations(ADVISER, matter)).isEmpty();

        added("条文.txt", LAW);
        long draft = opinion().id();
        page = perform(ADVISER, multipart("/matters/" + matter + "/opinions/" + draft).file(file("空.txt", new byte[0])).param("lang", language)
                .param("kind", "ILLEGAL").param("severity", "REQUIRED").param("text", "再改的话").param("leaving", "")).andExpect(status().is(422))
                .andReturn().getResponse().getContentAsString();
        assertThat(page).contains("再改的话", "id=\"file-" + draft + "-again\"").doesNotContain("annotate-file-again");
    }

    @Test
    void a_reply_brings_files_too_and_keeps_its_words_when_one_is_refused() throws Exception {
        added("条文.txt", LAW);
        perform(ADVISER, post("/matters/" + matter + "/sending")).andExpect(status().is3xxRedirection());
        long opinion = opinion().id();
        String page = perform(APPROVER, multipart("/opinions/" + opinion + "/replies").file(file("条文.txt", LAW)).param("text", "已经写好的话").param("page", "matter")
                .param("about", String.valueOf(matter))).andExpect(status().is(422)).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("已经写好的话", "同一文件已经附上", "reply-file-again");
        perform(APPROVER, multipart("/opinions/" + opinion + "/replies").file(file("补充.txt", "补".getBytes(StandardCharsets.UTF_8))).param("text", "见附件")
                .param("page", "matter").param("about", String.valueOf(matter))).andExpect(status().is3xxRedirection());
        perform(APPROVER, multipart("/api/opinions/" + opinion + "/replies").file(file("再补.txt", "再".getBytes(StandardCharsets.UTF_8))).param("text", "还有"))
                .andExpect(status().isNoContent());
        perform(ADVISER, get("/matters/" + matter)).andExpect(content().string(containsString("补充.txt"))).andExpect(content().string(containsString("再补.txt")));
        String attachments = "/api/matters/" + matter + "/opinions/" + opinion + "/attachments";
        perform(ADVISER, multipart(attachments).file(file("x.txt", LAW))).andExpect(status().isConflict()).andExpect(content().string(containsString("已经发送")));
        perform(ADVISER, delete(attachments + "/" + opinion().attachments().get(0).id())).andExpect(status().isConflict());
        perform(SECOND_ADVISER, multipart(attachments).file(file("x.txt", LAW))).andExpect(status().isNotFound());
    }

    @Test
    void the_written_opinion_names_what_was_attached_with_its_digest() throws Exception {
        added("条文.txt", LAW);
        steps.reviewing().concludeAll(matter);
        perform(APPROVER, multipart("/opinions/" + opinion().id() + "/replies").file(file("补充.txt", "补".getBytes(StandardCharsets.UTF_8))).param("text", "见附件"));
        steps.reviewing().approve().approveReview(APPROVER, matter, true, null, null);
        steps.reply().replyOpinion(matter);
        byte[] letter = perform(COORDINATOR, get("/matters/" + matter + "/letter.docx")).andReturn().getResponse().getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(letter))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                    .contains("附件：条文.txt（SM3 摘要：" + Sm3.hex(LAW) + "）", "补充附件（" + APPROVER.displayName());
        }
        perform(COORDINATOR, get("/matters/" + matter)).andExpect(content().string(containsString("条文.txt"))).andExpect(content().string(not(containsString("name=\"leaving\""))));
    }

    private AnnotationView opinion() {
        return readReview.annotations(ADVISER, matter).get(0);
    }

    private ResultActions added(String name, byte[] content) throws Exception {
        return added(name, content, "zh");
    }

    private ResultActions added(String name, byte[] content, String language) throws Exception {
        return perform(ADVISER, multipart("/matters/" + matter + "/opinions").file(file(name, content)).param("lang", language).param("type", "opinion")
                .param("sectionId", "0").param("kind", "ILLEGAL").param("severity", "REQUIRED").param("text", "没有依据的话")
                .param("legalBasis", "").param("proposedWording", "过罚相当的话"));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }
}
