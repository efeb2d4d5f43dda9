package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.review.Mentions;
import org.qianfa.review.Mentions.Mention;
import org.qianfa.review.ReviewSettings;
import org.springframework.beans.factory.annotation.Autowired;

/** Where one is named, marked as seen; and what authors are told of those they named in vain. */
class MentionPagesTest extends ReviewPagesHouse {

    @Autowired ReviewSettings settings;
    @Autowired Mentions mentions;

    private long matter;

    @BeforeEach
    void aMatterUnderReview() throws Exception {
        matter = steps.underReview(reports.underReview());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_is_new_is_counted_until_it_is_looked_at(String language) throws Exception {
        draft("请@" + APPROVER.displayName() + " 看一下");
        perform(ADVISER, post("/matters/" + matter + "/sending")).andExpect(flash().attributeCount(2));
        Mention mention = mentions.ofReader(APPROVER, null, 1).items().get(0);
        String unseen = language.equals("zh") ? "未读 " + mentions.unseen(APPROVER) + " 条" : mentions.unseen(APPROVER) + " not seen";
        perform(APPROVER, get("/mentions").param("lang", language)).andExpect(status().isOk()).andExpect(content().string(containsString(unseen)))
                .andExpect(content().string(not(containsString("??"))));
        perform(ADVISER, post("/mentions/" + mention.id() + "/seen")).andExpect(status().isNotFound());
        perform(APPROVER, post("/mentions/" + mention.id() + "/seen"))
                .andExpect(redirectedUrl("/matters/" + matter + "?open=" + mention.opinionId() + "#annotation-" + mention.opinionId()));
        perform(APPROVER, post("/mentions/seen").param("upTo", String.valueOf(mention.id()))).andExpect(redirectedUrl("/mentions"));
        assertThat(mentions.unseen(APPROVER)).isZero();
        perform(APPROVER, get("/mentions").param("lang", language)).andExpect(content().string(not(containsString("name=\"upTo\""))))
                .andExpect(content().string(containsString(language.equals("zh") ? "已读 20" : "Seen 20")));
        perform(APPROVER, get("/api/mentions").param("size", "1")).andExpect(content().string(containsString("seenAt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_author_reads_on_the_next_page_whom_it_does_not_reach(String language) throws Exception {
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        draft("请@" + SECOND_ADVISER.displayName() + " 看一下");
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
        Cookie[] session = perform(ADVISER, post("/matters/" + matter + "/sending")).andExpect(flash().attribute("unreached", SECOND_ADVISER.displayName()))
                .andReturn().getResponse().getCookies();
        perform(ADVISER, get("/matters/" + matter).param("lang", language).cookie(session))
                .andExpect(content().string(containsString(language.equals("zh") ? "没有提到：" + SECOND_ADVISER.displayName() : "does not reach " + SECOND_ADVISER.displayName())));
    }

    private void draft(String text) throws Exception {
        perform(ADVISER, post("/matters/" + matter + "/opinions").param("type", "comment").param("sectionId", "0").param("text", text))
                .andExpect(status().is3xxRedirection());
    }
}
