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
import org.qianfa.review.ReviewFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What whoever writes a section learns of the opinions and comments on its words. */
@ApplicationModuleTest(module = "review", extraIncludes = {"shell", "people"})
@AutoConfigureMockMvc
@Import({ReviewFixture.class, ReviewPagesFixture.class})
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:review-pages;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
class AnnotationsOnSectionTest {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired Steps steps;

    private long report;

    @BeforeEach
    void aStreetWithAReport() {
        ReviewPagesFixture.populate(jdbc);
        report = reports.underReview();
    }

    @Test
    void opinions_and_comments_stand_at_their_words_once_the_review_is_replied() throws Exception {
        steps.replied(report);
        int start = reports.text(report).indexOf(QUOTE);

        annotations(COORDINATOR).andExpect(status().isOk())
                .andExpect(jsonPath("$[*].quote", containsInAnyOrder(QUOTE, "审查率")))
                .andExpect(jsonPath("$[?(@.needsAnswer)].start", contains(start)))
                .andExpect(jsonPath("$[?(@.needsAnswer)].end", contains(start + QUOTE.length())))
                .andExpect(jsonPath("$[?(@.needsAnswer)].proposedWording", contains(WORDING)))
                .andExpect(jsonPath("$[?(@.needsAnswer)].author", contains(ADVISER.displayName())));
    }

    @Test
    void nothing_is_told_before_the_reply_except_to_those_who_review() throws Exception {
        steps.awaitingApproval(report);

        annotations(COORDINATOR).andExpect(status().isOk()).andExpect(jsonPath("$", empty()));
        annotations(ADVISER).andExpect(status().isOk()).andExpect(jsonPath("$[?(@.needsAnswer)].quote", contains(QUOTE)));
        annotations(STRANGER).andExpect(status().isNotFound());
        annotations(WRITING_ADVISER).andExpect(status().isNotFound());
    }

    private ResultActions annotations(Actor actor) throws Exception {
        return mvc.perform(get("/api/sections/" + FakeReports.section(report) + "/annotations").with(user(actor.username()))
                .requestAttr("currentActor", actor));
    }
}
