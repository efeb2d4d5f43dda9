package org.qianfa.review.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.FakeReports;
import org.qianfa.shared.Actor;
import org.springframework.test.web.servlet.ResultActions;

/** What whoever writes a section learns of the opinions and comments on its words. */
class AnnotationsOnSectionTest extends ReviewPagesHouse {

    private long report;

    @BeforeEach
    void aStreetWithAReport() {
        report = reports.underReview();
    }

    @Test
    void opinions_and_comments_stand_at_their_words_once_the_review_is_replied() throws Exception {
        steps.replied(report);
        int start = reports.text(report).indexOf(QUOTE);

        annotations(COORDINATOR).andExpect(status().isOk())
                .andExpect(jsonPath("$[*].quote", containsInAnyOrder(QUOTE, "审查率")))
                .andExpect(jsonPath("$[?(@.needsAnswer == true)].start", contains(start)))
                .andExpect(jsonPath("$[?(@.needsAnswer == true)].end", contains(start + QUOTE.length())))
                .andExpect(jsonPath("$[?(@.needsAnswer == true)].proposedWording", contains(WORDING)))
                .andExpect(jsonPath("$[?(@.needsAnswer == true)].author", contains(ADVISER.displayName())));
    }

    @Test
    void nothing_is_told_before_the_reply_except_to_those_who_review() throws Exception {
        steps.awaitingApproval(report);

        annotations(COORDINATOR).andExpect(status().isOk()).andExpect(jsonPath("$", empty()));
        annotations(ADVISER).andExpect(status().isOk()).andExpect(jsonPath("$[?(@.needsAnswer == true)].quote", contains(QUOTE)));
        annotations(STRANGER).andExpect(status().isNotFound());
        annotations(WRITING_ADVISER).andExpect(status().isNotFound());
    }

    private ResultActions annotations(Actor actor) throws Exception {
        return mvc.perform(get("/api/sections/" + FakeReports.section(report) + "/annotations").with(user(actor.username()))
                .requestAttr("currentActor", actor));
    }
}
