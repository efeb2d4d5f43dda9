package org.qianfa.review.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages of the review in the shell's frame, with its people in the real directory and reports in memory. */
@ApplicationModuleTest(module = "review", extraIncludes = {"shell", "people"})
@AutoConfigureMockMvc
@Import({ReviewFixture.class, ReviewPagesFixture.class})
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:review-pages;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
abstract class ReviewPagesHouse {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired Steps steps;

    @BeforeEach
    void aStreetWithItsPeople() {
        ReviewPagesFixture.populate(jdbc);
    }

    static <T extends AbstractMockHttpServletRequestBuilder<T>> T as(Actor actor, T request) {
        return request.with(user(actor.username())).with(csrf()).requestAttr("currentActor", actor);
    }

    ResultActions perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(user(actor.username())).with(csrf()).requestAttr("currentActor", actor));
    }
}
