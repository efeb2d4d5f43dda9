package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
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
import org.qianfa.review.AdviserAssignment;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReadReview;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.SubmitMatter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a matter with a file: its words annotated, answered and confirmed like those of a report. */
class FilePagesTest extends ReviewPagesHouse {

    private static final String TEXT = "法律服务合同\n一、违约责任\n违约金按合同总价的百分之五十计算。\n二、争议解决\n争议由人民法院管辖。";
    private static final String QUOTE = "百分之五十";

    @Autowired SubmitMatter submitMatter;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired ReadReview readReview;

    private long matter;

    @BeforeEach
    void aContractWithAnOpinion() throws Exception {
        matter = submitMatter.submitMatter(DRAFTER, new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "法律服务合同",
                List.of(new Material(MaterialKind.DRAFT, "")), "合同.txt", bytes(TEXT)));
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/opinions").param("type", "opinion").param("sectionId", "" + matter)
                .param("quote", QUOTE).param("kind", "LEGAL_RISK").param("severity", "REQUIRED").param("text", "违约金过高")
                .param("proposedWording", "百分之三十"))).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_desk_marks_words_of_the_file_and_offers_the_form() throws Exception {
        for (String language : List.of("zh", "en")) {
            mvc.perform(as(ADVISER, get("/matters/" + matter).param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("data-annotator=\"write\"")))
                    .andExpect(content().string(containsString(">百分之</mark>")))
                    .andExpect(content().string(containsString("data-struck=\"true\" data-proposed=\"三\">五</mark>")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(REVIEWER, get("/matters/" + matter))).andExpect(content().string(not(containsString("违约金过高"))));
        mvc.perform(as(STRANGER, get("/matters/" + matter))).andExpect(status().isNotFound());
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/opinions").param("type", "comment").param("sectionId", "" + matter)
                        .param("quote", "没有的话").param("text", "我写了很久")))
                .andExpect(status().is(422)).andExpect(content().string(containsString("我写了很久")));
    }

    @Test
    void the_department_answers_one_by_one_beside_the_text_and_is_told_what_is_open() throws Exception {
        replied();
        long opinion = opinion().id();
        mvc.perform(as(DRAFTER, post("/matters/" + matter + "/answer"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("href=\"/matters/" + matter + "/answer?opinion=" + opinion + "\"")));
        mvc.perform(as(DRAFTER, post("/matters/" + matter + "/answer/" + opinion).param("verdict", "REJECTED").param("reason", "")))
                .andExpect(status().is(422));
        mvc.perform(as(OFFICE, get("/matters/" + matter + "/answer"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"verdict\""))));
        mvc.perform(as(HEAD, post("/matters/" + matter + "/answer/" + (opinion + 1000)).param("verdict", "ADOPTED"))).andExpect(status().isNotFound());
        mvc.perform(as(DRAFTER, multipart("/matters/" + matter + "/versions").file("file", new byte[0]).param("note", "我写的说明")))
                .andExpect(status().is(422)).andExpect(content().string(containsString("我写的说明")));
        mvc.perform(as(DRAFTER, multipart("/matters/" + matter + "/versions").file("file", bytes(TEXT.replace(QUOTE, "百分之三十"))).param("note", "降低违约金")))
                .andExpect(redirectedUrl("/matters/" + matter + "/answer"));
        mvc.perform(as(DRAFTER, post("/matters/" + matter + "/answer/" + opinion).param("verdict", "ADOPTED")))
                .andExpect(redirectedUrl("/matters/" + matter + "/answer"));
        for (String language : List.of("zh", "en")) {
            mvc.perform(as(DRAFTER, get("/matters/" + matter + "/answer").param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("违约金按合同总价的百分之<del>五</del><ins>三</ins>十计算"))).andExpect(content().string(not(containsString("??"))));
            mvc.perform(as(OFFICE, get("/matters/" + matter + "/versions/2").param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("降低违约金"))).andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(OFFICE, get("/matters/" + matter + "/file").param("version", "1"))).andExpect(content().bytes(bytes(TEXT)));
    }

    @Test
    void its_author_confirms_and_the_reviewer_is_kept_waiting_until_then() throws Exception {
        replied();
        long opinion = opinion().id();
        mvc.perform(as(DRAFTER, post("/matters/" + matter + "/answer/" + opinion).param("verdict", "REJECTED").param("reason", "对方坚持")));
        mvc.perform(as(DRAFTER, post("/matters/" + matter + "/answer"))).andExpect(redirectedUrl("/matters/" + matter));
        mvc.perform(as(REVIEWER, post("/matters/" + matter + "/confirmation").param("approved", "yes"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("/matters/" + matter + "/confirmations#opinion-" + opinion)));
        for (String language : List.of("zh", "en")) {
            mvc.perform(as(ADVISER, get("/matters/" + matter + "/confirmations").param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("对方坚持"))).andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(SECOND_ADVISER, get("/matters/" + matter + "/confirmations"))).andExpect(status().isForbidden());
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/confirmations/" + opinion).param("settlement", "INSISTED").param("reason", "")))
                .andExpect(status().is(422));
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/confirmations/" + opinion).param("settlement", "INSISTED").param("reason", "仍然过高")))
                .andExpect(status().is3xxRedirection());
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/confirmations/completion"))).andExpect(redirectedUrl("/matters/" + matter));
        mvc.perform(as(REVIEWER, get("/matters/" + matter + "/confirmation"))).andExpect(content().string(containsString("仍然过高")))
                .andExpect(content().string(containsString("对方坚持")));
        mvc.perform(as(REVIEWER, post("/matters/" + matter + "/confirmation").param("approved", "yes"))).andExpect(redirectedUrl("/matters/" + matter));
        mvc.perform(as(OFFICE, get("/units/3/opinions").param("year", "2026"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("法律服务合同")));
    }

    @Test
    void the_written_opinion_lists_what_was_said_about_the_file() throws Exception {
        replied();
        byte[] file = mvc.perform(as(DRAFTER, get("/matters/" + matter + "/letter.docx"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                    .contains("关于「" + QUOTE + "」", "违约金过高");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void words_proposed_are_copied_into_the_file_and_marked_once_it_has_them(String language) throws Exception {
        replied();
        mvc.perform(as(DRAFTER, get("/matters/" + matter + "/answer").param("lang", language))).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-copy-text>百分之三十<"))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(DRAFTER, multipart("/matters/" + matter + "/versions").file("file", bytes(TEXT.replace(QUOTE, "百分之三十"))).param("note", "降低违约金")))
                .andExpect(redirectedUrl("/matters/" + matter + "/answer"));
        mvc.perform(as(DRAFTER, get("/matters/" + matter + "/answer").param("lang", language)))
                .andExpect(content().string(containsString(language.equals("zh") ? "已采用</span>" : "Carried</span>")));
        mvc.perform(as(OFFICE, get("/matters/" + matter).param("lang", language))).andExpect(content().string(containsString("id=\"wordings\"")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void the_written_opinion_says_why_it_was_approved_without_a_word_of_the_advisers() throws Exception {
        long other = submitMatter.submitMatter(DRAFTER, new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "另一份合同",
                List.of(new Material(MaterialKind.DRAFT, "")), "合同.txt", bytes(TEXT)));
        checkCompleteness.checkCompleteness(REVIEWER, other, true, null, null, new AdviserAssignment.Choice(List.of(ADVISER.id()), null));
        reviewLegality.reviewLegality(REVIEWER, other, LegalityOutcome.LAWFUL, "已审");
        mvc.perform(as(ADVISER, post("/matters/" + other + "/declination").param("reason", "曾任对方顾问"))).andExpect(status().is3xxRedirection());
        mvc.perform(as(APPROVER, get("/matters/" + other + "/approval"))).andExpect(content().string(containsString("都没有出具意见")));
        mvc.perform(as(APPROVER, post("/matters/" + other + "/approval").param("approved", "yes").param("reason", ""))).andExpect(status().is(422))
                .andExpect(content().string(containsString("仍要通过的，请写明理由")));
        mvc.perform(as(APPROVER, post("/matters/" + other + "/approval").param("approved", "yes").param("reason", "标的额小"))).andExpect(status().is3xxRedirection());
        replyOpinion.replyOpinion(other);
        byte[] file = mvc.perform(as(DRAFTER, get("/matters/" + other + "/letter.docx"))).andReturn().getResponse().getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                    .contains("未取得法律顾问意见。审批通过的理由：标的额小");
        }
    }

    private AnnotationView opinion() {
        return readReview.annotations(ADVISER, matter).get(0);
    }

    private void replied() throws Refusal {
        for (Actor adviser : List.of(ADVISER, SECOND_ADVISER, WRITING_ADVISER)) {
            giveOpinion.giveOpinion(adviser, matter, LegalityOutcome.AMEND, "须改");
        }
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.AMEND, "须改");
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
