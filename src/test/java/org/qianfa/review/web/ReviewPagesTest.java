package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.review.FakeReports;
import org.qianfa.review.OpinionLedger;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPagesTest extends ReviewPagesHouse {

    @Autowired OpinionLedger ledger;

    private long report;

    @BeforeEach
    void aStreetWithAReport() {
        report = reports.underReview();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_page_shows_itself_in_both_languages(String language) throws Exception {
        shows(HEAD, "/reports/" + report + "/consultation/31", language);
        shows(OFFICE, "/reports/" + report + "/check", language);
        shows(COORDINATOR, "/reports/" + report + "/legality", language);
        shows(REVIEWER, "/matters/" + steps.submitted(report) + "/completeness", language);
        shows(COORDINATOR, "/matters/" + steps.incomplete(reports.underReview()) + "/materials", language);
        long reviewed = reports.underReview();
        long matter = steps.underReview(reviewed);
        steps.reviewing().raise(reviewed, matter);
        shows(ADVISER, "/matters/" + matter, language);
        shows(COORDINATOR, "/matters/" + matter, language);
        shows(APPROVER, "/matters/" + steps.awaitingApproval(reports.underReview()) + "/approval", language);
        long replied = reports.underReview();
        shows(OFFICE, "/matters/" + steps.replied(replied), language);
        shows(COORDINATOR, "/reports/" + replied + "/answers", language);
        shows(ADVISER, "/reports/" + replied + "/confirmations", language);
        shows(COORDINATOR, "/reports/" + replied + "/opinions", language);
        shows(COORDINATOR, "/units/3/opinions", language);
        shows(APPROVER, "/units/3/review-settings", language);
        shows(APPROVER, "/units/3/advisers", language);
        shows(REVIEWER, "/matters/" + matter + "/advisers", language);
        shows(ADVISER, "/matters/" + matter + "/conferences", language);
        shows(ADVISER, "/reviews", language);
    }

    private void shows(Actor actor, String page, String language) throws Exception {
        mvc.perform(as(actor, get(page).param("lang", language))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void the_desk_marks_the_words_an_opinion_is_about() throws Exception {
        long matter = steps.underReview(report);
        steps.reviewing().raise(report, matter);

        mvc.perform(as(ADVISER, get("/matters/" + matter)))
                .andExpect(content().string(containsString(">" + QUOTE.replace("。", "") + "</mark>")))
                .andExpect(content().string(containsString("data-proposed=\"" + WORDING.replace("。", ""))))
                .andExpect(content().string(containsString("data-annotator=\"write\"")));
    }

    @Test
    void the_desk_has_one_form_for_opinions_and_one_for_the_conclusion() throws Exception {
        String desk = mvc.perform(as(ADVISER, get("/matters/" + steps.underReview(report)))).andReturn().getResponse().getContentAsString();

        assertThat(desk.split("id=\"annotate\"", -1)).hasSize(2);
        assertThat(desk.split("id=\"summary\"", -1)).hasSize(2);
    }

    @Test
    void the_approver_reads_who_reviewed_and_how_they_concluded() throws Exception {
        mvc.perform(as(APPROVER, get("/matters/" + steps.awaitingApproval(report) + "/approval")))
                .andExpect(content().string(containsString(ADVISER.displayName() + "</"))).andExpect(content().string(containsString("、")))
                .andExpect(content().string(containsString("一处须改。"))).andExpect(content().string(not(containsString("null"))));
    }

    @Test
    void a_refused_submission_keeps_the_ticks_and_notes() throws Exception {
        steps.submitted(report);

        mvc.perform(as(COORDINATOR, post("/reports/" + report + "/legality").param("has-BASIS", "on").param("note-BASIS", "目录一份")))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("目录一份")))
                .andExpect(content().string(containsString("name=\"has-BASIS\" checked")));
    }

    @Test
    void an_opinion_can_be_raised_without_a_script_by_quoting() throws Exception {
        long matter = steps.underReview(report);

        mvc.perform(as(ADVISER, post("/matters/" + matter + "/opinions").param("type", "opinion").param("start", "").param("end", "")
                        .param("sectionId", "" + FakeReports.section(report)).param("quote", QUOTE).param("kind", "ILLEGAL")
                        .param("severity", "REQUIRED").param("text", "没有依据").param("revisionId", "")))
                .andExpect(status().is3xxRedirection());
        assertThat(ledger.opinions(report)).isEmpty();
        mvc.perform(as(ADVISER, post("/matters/" + matter + "/sending"))).andExpect(redirectedUrl("/matters/" + matter));
        assertThat(ledger.opinions(report)).singleElement().satisfies(o -> assertThat(o.quote()).isEqualTo(QUOTE));
    }

    @Test
    void a_refused_opinion_keeps_what_was_typed() throws Exception {
        long matter = steps.underReview(report);

        mvc.perform(as(ADVISER, post("/matters/" + matter + "/opinions").param("type", "opinion").param("kind", "ILLEGAL")
                        .param("sectionId", "" + FakeReports.section(report)).param("quote", "原文没有的话").param("severity", "REQUIRED")
                        .param("text", "我已经写了很久")))
                .andExpect(status().is(422)).andExpect(content().string(containsString("我已经写了很久")))
                .andExpect(content().string(containsString("原文中该处没有这段文字")));
        assertThat(ledger.opinions(report)).isEmpty();
    }

    @Test
    void an_opinion_is_adopted_with_the_proposed_wording_already_filled_in() throws Exception {
        steps.replied(report);
        String proposed = FakeReports.TEXT.replace(QUOTE, WORDING);
        long opinion = ledger.opinions(report).get(0).id();

        mvc.perform(as(COORDINATOR, get("/reports/" + report + "/answers"))).andExpect(content().string(containsString(proposed)));
        mvc.perform(as(COORDINATOR, post("/reports/" + report + "/answers/" + opinion).param("verdict", "ADOPTED")
                        .param("basedOnRevision", "" + reports.revision(report)).param("newText", proposed.replace("\n", "\r\n"))))
                .andExpect(redirectedUrl("/reports/" + report + "/answers"));
        assertThat(reports.text(report)).isEqualTo(proposed);
    }

    @Test
    void provisions_are_proposed_while_typing() throws Exception {
        mvc.perform(as(ADVISER, get("/api/laws").param("q", "行政处罚法 34").param("year", "2025"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("《中华人民共和国行政处罚法》第三十四条"))).andExpect(content().string(containsString("2025 年有效")));
    }

    @Test
    void the_gate_lists_what_is_open_with_links() throws Exception {
        steps.replied(report);
        long opinion = ledger.opinions(report).get(0).id();
        mvc.perform(as(COORDINATOR, post("/reports/" + report + "/answers/completion"))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("href=\"/reports/" + report + "/answers?opinion=" + opinion + "\"")));
    }

    @Test
    void the_ledger_shows_the_rate_with_its_definition() throws Exception {
        steps.replied(report);
        long opinion = ledger.opinions(report).get(0).id();
        mvc.perform(as(COORDINATOR, post("/reports/" + report + "/answers/" + opinion + "/application"))).andExpect(status().is3xxRedirection());
        mvc.perform(as(OFFICE, get("/reports/" + report + "/opinions"))).andExpect(content().string(containsString("100.0%")))
                .andExpect(content().string(containsString("采纳率＝采纳的意见数÷已答复的意见数")));
    }

    @Test
    void a_document_that_is_not_fully_checked_does_not_pass() throws Exception {
        mvc.perform(as(OFFICE, post("/reports/" + report + "/check").param("approved", "yes").param("confirmed", "GROUNDS")))
                .andExpect(status().is(422)).andExpect(content().string(containsString("还有 13 项核稿要点既未勾选也未写明意见")));
    }

    @Test
    void a_document_is_returned_to_a_section() throws Exception {
        mvc.perform(as(OFFICE, post("/reports/" + report + "/check").param("approved", "no").param("target", "sections")
                        .param("sectionIds", "" + FakeReports.section(report)).param("reason", "数字不准")))
                .andExpect(redirectedUrl("/reports/" + report));
        assertThat(reports.returns()).last().satisfies(o -> assertThat(o.sectionIds()).containsExactly(FakeReports.section(report)));
    }

    @Test
    void pages_are_for_those_whose_step_it_is() throws Exception {
        long matter = steps.underReview(report);

        mvc.perform(as(DRAFTER, get("/reports/" + report + "/check"))).andExpect(status().isForbidden());
        mvc.perform(as(OFFICE, get("/reports/" + report + "/consultation/31"))).andExpect(status().isForbidden());
        mvc.perform(as(HEAD, get("/reports/" + report + "/consultation/41"))).andExpect(status().isNotFound());
        mvc.perform(as(OFFICE, get("/matters/" + matter + "/approval"))).andExpect(status().isForbidden());
        mvc.perform(as(WRITING_ADVISER, get("/matters/" + matter))).andExpect(status().isNotFound());
        mvc.perform(as(STRANGER, get("/matters/" + matter))).andExpect(status().isNotFound());
        mvc.perform(as(OFFICE, get("/reports/" + report + "/confirmations"))).andExpect(status().isForbidden());
    }
}
