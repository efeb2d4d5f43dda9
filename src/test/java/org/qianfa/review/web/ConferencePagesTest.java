package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.Conferences;
import org.qianfa.review.ReadReview;
import org.qianfa.review.ReplyOpinion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages where advisers are called and changed, and conferences are called and minuted. */
class ConferencePagesTest extends ReviewPagesHouse {

    @Autowired Conferences conferences;
    @Autowired ReadReview readReview;
    @Autowired ReplyOpinion replyOpinion;

    private long report;

    @BeforeEach
    void aStreetWithAReport() {
        report = reports.underReview();
    }

    @Test
    void a_conference_is_called_minuted_and_told_where_the_review_is_decided() throws Exception {
        long matter = steps.underReview(report);
        steps.reviewing().raise(report, matter);
        String all = "/matters/" + matter + "/conferences";
        mvc.perform(as(REVIEWER, post(all).param("topic", "裁量的表述").param("heldOn", "2024-03-05").param("attendees", "法审员")))
                .andExpect(status().is(422)).andExpect(content().string(containsString("value=\"裁量的表述\"")));
        mvc.perform(as(REVIEWER, post(all).param("topic", "裁量的表述").param("heldOn", "2024-03-05").param("attendees", "法审员\r\n法律顾问")))
                .andExpect(status().is3xxRedirection());
        String one = all + "/" + conferences.ofMatter(REVIEWER, matter).get(0).id();
        mvc.perform(as(REVIEWER, post("/matters/" + matter + "/conclusion").param("outcome", "LAWFUL").param("summary", "已审")))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("href=\"" + one + "\"")));
        for (String language : new String[] {"zh", "en"}) {
            mvc.perform(as(REVIEWER, get(one).param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"conclusion\""))).andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(ADVISER, get(one))).andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"conclusion\""))));
        mvc.perform(as(OFFICE, get(one))).andExpect(status().isNotFound());
        mvc.perform(as(REVIEWER, minutes(one, ""))).andExpect(status().is(422)).andExpect(content().string(containsString("应当依法裁量")));
        mvc.perform(as(REVIEWER, minutes(one, "改为依法裁量"))).andExpect(redirectedUrl(one));
        steps.reviewing().concludeAll(matter);
        mvc.perform(as(APPROVER, get("/matters/" + matter + "/approval"))).andExpect(content().string(containsString("改为依法裁量")));
        steps.reviewing().approve().approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);

        assertThat(letter(matter)).contains("会商，参加人：法审员、法律顾问。会商结论：改为依法裁量", "会商中的不同意见：法律顾问保留意见");
    }

    @Test
    void the_reviewer_chooses_advisers_and_changes_them_later() throws Exception {
        long matter = steps.submitted(report);
        mvc.perform(as(REVIEWER, get("/matters/" + matter + "/completeness"))).andExpect(content().string(containsString("参与起草或送审，不指派")));
        mvc.perform(as(REVIEWER, post("/matters/" + matter + "/completeness").param("complete", "yes").param("choosing", "yes")
                        .param("adviser", "" + WRITING_ADVISER.id())))
                .andExpect(status().is(422)).andExpect(content().string(containsString("参与过起草或者已声明回避")));
        mvc.perform(as(REVIEWER, post("/matters/" + matter + "/completeness").param("complete", "yes").param("choosing", "yes")
                .param("adviser", "" + ADVISER.id()))).andExpect(redirectedUrl("/matters/" + matter));
        mvc.perform(as(APPROVER, post("/matters/" + matter + "/advisers").param("added", "" + SECOND_ADVISER.id())))
                .andExpect(status().is(422));
        mvc.perform(as(APPROVER, post("/matters/" + matter + "/advisers").param("added", "" + SECOND_ADVISER.id()).param("reason", "专业对口")))
                .andExpect(redirectedUrl("/matters/" + matter + "/advisers"));
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/declination").param("reason", " "))).andExpect(status().is(422));
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/declination").param("reason", "曾任对方顾问"))).andExpect(redirectedUrl("/reviews"));
        mvc.perform(as(ADVISER, get("/matters/" + matter))).andExpect(status().isNotFound());
        mvc.perform(as(REVIEWER, get("/matters/" + matter + "/advisers"))).andExpect(content().string(containsString("曾任对方顾问")))
                .andExpect(content().string(containsString("专业对口"))).andExpect(content().string(not(containsString("??"))));

        assertThat(readReview.matter(REVIEWER, matter).advisers()).containsExactly(SECOND_ADVISER.id());
    }

    private static MockHttpServletRequestBuilder minutes(String conference, String conclusion) {
        return post(conference + "/minutes").param("heldOn", "2024-03-05").param("seat", "法审员", "法律顾问").param("attended", "0", "1")
                .param("position", "应当依法裁量", "可以").param("conclusion", conclusion).param("dissent", "法律顾问保留意见");
    }

    private String letter(long matter) throws Exception {
        byte[] file = mvc.perform(as(APPROVER, get("/matters/" + matter + "/letter.docx"))).andReturn().getResponse().getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
