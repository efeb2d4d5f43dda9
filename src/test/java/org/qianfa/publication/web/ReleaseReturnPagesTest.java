package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Actor;

/** A release returned to a review it has passed, on the page of the reviewer and through the API. */
class ReleaseReturnPagesTest extends PortalHouse {

    private static final Actor FIRST = REVIEWERS.get(0);
    private static final Actor SECOND = REVIEWERS.get(1);
    private static final Actor FINAL = REVIEWERS.get(2);
    private static final String PASS = "{\"approved\":true,\"checks\":[\"CONTENT\",\"WORDING\",\"SECRECY\"]}";

    private String release;

    @BeforeEach
    void reviewedTwice() throws Exception {
        desk.readyToSign();
        desk.sign();
        release = "/releases/" + prepared();
        open(FIRST, release + "/first").andExpect(content().string(not(containsString("name=\"passedStep\""))));
        json(FIRST, "/api" + release + "/first", PASS).andExpect(jsonPath("$.due").value("SECOND"));
        json(SECOND, "/api" + release + "/second", PASS).andExpect(jsonPath("$.due").value("FINAL"));
    }

    @Test
    void the_final_reviewer_chooses_the_review_and_how_it_comes_back() throws Exception {
        open(FINAL, release + "/final").andExpect(content().string(allOf(containsString("<option value=\"FIRST\">初审·一校</option>"),
                containsString("<option value=\"SECOND\">复审·二校</option>"), containsString("<option value=\"STRAIGHT_BACK\">直接回到我</option>"),
                not(containsString("<option value=\"FINAL\"")))));
        send(FINAL, release + "/final", Map.of("approved", "no", "passedStep", "SECOND", "wayBack", "STRAIGHT_BACK", "reason", "")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("退回时，请写明理由"), containsString("<option value=\"SECOND\" selected=\"selected\">"),
                        containsString("<option value=\"STRAIGHT_BACK\" selected=\"selected\">"))));
        send(FINAL, release + "/final", Map.of("approved", "no", "passedStep", "FIRST", "wayBack", "STRAIGHT_BACK", "reason", "请再核人名")).andExpect(redirectedUrl(REPORT));

        open(FIRST, release + "/first").andExpect(content().string(allOf(containsString("请再核人名"), containsString("退回初审·一校，之后直接回来"))));
        byte[] record = open(FIRST, REPORT + "/review-record.txt").andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(record, StandardCharsets.UTF_8)).contains("退回初审·一校，之后直接回来");
        json(FIRST, "/api" + release + "/first", PASS).andExpect(jsonPath("$.due").value("FINAL"));
    }

    @Test
    void a_program_returns_it_and_is_told_where_it_cannot_go() throws Exception {
        json(FINAL, "/api" + release + "/final", "{\"approved\":false,\"reason\":\"请再看\",\"to\":\"FINAL\"}").andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("reviewNotPassed"));
        json(FINAL, "/api" + release + "/final", "{\"approved\":false,\"reason\":\"请再看\",\"to\":\"FIRST\",\"wayBack\":\"ALL_AGAIN\"}")
                .andExpect(jsonPath("$.due").value("FIRST")).andExpect(jsonPath("$.reviews[2].returnedTo").value("FIRST"));
        json(FIRST, "/api" + release + "/first", PASS).andExpect(jsonPath("$.due").value("SECOND"));
        json(SECOND, "/api" + release + "/second", "{\"approved\":false,\"reason\":\"请再看\"}").andExpect(jsonPath("$.state").value("RETURNED"));
    }
}
