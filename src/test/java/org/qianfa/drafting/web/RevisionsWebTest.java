package org.qianfa.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Revisions, co-drafters, presence and the merge over HTTP. */
@DraftingWebTest
class RevisionsWebTest {

    private static final String FIRST = "一、主要举措和成效\n全年办理案件120件。";
    private static final String MINE = "一、主要举措和成效\n全年办理案件135件。";
    private static final String THEIRS = "一、主要举措和成效\n全年办理案件128件。";

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired InviteCoDrafter inviteCoDrafter;
    @Autowired SaveDraft saveDraft;
    @Autowired Revisions revisions;
    @Autowired MarkSeen markSeen;

    private SectionView section;
    private String address;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
        address = "/api/sections/" + section.id() + "/revisions";
        inviteCoDrafter.inviteCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id());
    }

    @Test
    void a_revision_is_kept_by_whoever_names_the_newest() throws Exception {
        revise(DRAFTER, FIRST, "\"r0\"").andExpect(status().isCreated()).andExpect(header().string("ETag", "\"r1\""))
                .andExpect(jsonPath("$.number").value(1)).andExpect(jsonPath("$.paragraphs[1].id").value(2))
                .andExpect(jsonPath("$.paragraphs[1].text").value("全年办理案件120件。"));
        revise(OFFICE_DRAFTER, THEIRS, "\"r1-d4\"").andExpect(status().isCreated());

        read(HEAD, address + "/2").andExpect(status().isOk()).andExpect(header().string("ETag", "\"r2\""))
                .andExpect(jsonPath("$.text").value(THEIRS)).andExpect(jsonPath("$.paragraphs[1].id").value(2));
        read(HEAD, address + "/3").andExpect(status().isNotFound());
        read(STRANGER, address + "/2").andExpect(status().isNotFound());
    }

    @Test
    void nobody_keeps_a_revision_blindly_or_on_an_older_one() throws Exception {
        revise(DRAFTER, FIRST, "\"r0\"");

        revise(DRAFTER, MINE, null).andExpect(status().isPreconditionRequired()).andExpect(jsonPath("$.code").value("preconditionRequired"))
                .andExpect(jsonPath("$.title").value("缺少版本依据"));
        revise(DRAFTER, MINE, "*").andExpect(status().isPreconditionRequired());
        revise(DRAFTER, MINE, "\"r0\"").andExpect(status().isPreconditionFailed()).andExpect(jsonPath("$.code").value("revisionOutdated"))
                .andExpect(jsonPath("$.newestRevision").value(1)).andExpect(jsonPath("$.newestText").value(FIRST))
                .andExpect(jsonPath("$.detail").value(containsString("第1稿")));
        revise(DRAFTER, MINE, "rubbish").andExpect(status().isPreconditionFailed());
        revise(DRAFTER, FIRST, "\"r1\"").andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("textUnchanged"));
        revise(HEAD, MINE, "\"r1\"").andExpect(status().isForbidden());
        assertThat(revisions.ofSection(DRAFTER, section.id())).hasSize(1);
    }

    @Test
    void an_earlier_revision_is_restored_with_a_reason() throws Exception {
        revise(DRAFTER, FIRST, "\"r0\"");
        revise(DRAFTER, MINE, "\"r1\"");

        send(DRAFTER, address + "/1/restoration", "{\"reason\":\"改回\"}", null).andExpect(status().isPreconditionRequired());
        send(DRAFTER, address + "/1/restoration", "{\"reason\":\"\"}", "\"r2\"").andExpect(status().isUnprocessableContent());
        send(DRAFTER, address + "/1/restoration", "{\"reason\":\"改回\"}", "\"r2\"").andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(3)).andExpect(jsonPath("$.text").value(FIRST));
    }

    @Test
    void the_page_of_revisions_restores_too() throws Exception {
        revise(DRAFTER, FIRST, "\"r0\"");
        revise(DRAFTER, MINE, "\"r1\"");
        String page = "/sections/" + section.id() + "/revisions";

        read(OFFICE_DRAFTER, page + "?number=1").andExpect(status().isOk()).andExpect(content().string(containsString("恢复第1稿")))
                .andExpect(content().string(containsString("/api/sections/" + section.id() + "/seen/1")));
        read(HEAD, page + "?number=1").andExpect(content().string(not(containsString("恢复第1稿"))));
        mvc.perform(as(DRAFTER, post(page + "/1/restoration")).param("basedOnRevision", "2").param("reason", ""))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请写明理由。")));
        mvc.perform(as(DRAFTER, post(page + "/1/restoration")).param("basedOnRevision", "2").param("reason", "改回"))
                .andExpect(redirectedUrl(page));
        assertThat(revisions.revision(DRAFTER, section.id(), 3).text()).isEqualTo(FIRST);
    }

    @Test
    void the_merge_page_shows_three_versions_and_keeps_what_was_filled_in() throws Exception {
        aConflict();
        String page = "/sections/" + section.id() + "/merge";

        read(DRAFTER, page).andExpect(status().isOk()).andExpect(content().string(containsString("需要决定的第 1 处")))
                .andExpect(content().string(containsString("全年办理案件120件。"))).andExpect(content().string(containsString("name=\"choice0\"")));
        merge("\"r2-d1\"", "", "自己写的。").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("自己写的。</textarea>")));
        merge("\"r1-d1\"", "OWN", "自己写的。").andExpect(status().isConflict())
                .andExpect(content().string(containsString("自己写的。</textarea>")));
        merge("\"r2-d1\"", "OWN", "自己写的。").andExpect(redirectedUrl("/sections/" + section.id() + "/draft"));
        read(DRAFTER, page).andExpect(content().string(containsString("没有需要合并的内容")));
        read(HEAD, page).andExpect(status().isForbidden());
        assertThat(revisions.revision(DRAFTER, section.id(), 3).text()).isEqualTo("一、主要举措和成效\n自己写的。");
    }

    @Test
    void the_draft_page_leads_to_the_merge_and_leaves_handing_in_to_the_drafter() throws Exception {
        aConflict();
        String page = "/sections/" + section.id() + "/draft";

        read(DRAFTER, page).andExpect(status().isOk()).andExpect(content().string(containsString("合并两份文字")))
                .andExpect(content().string(containsString("value=\"submit\"")));
        read(OFFICE_DRAFTER, page).andExpect(status().isOk()).andExpect(content().string(not(containsString("value=\"submit\""))));
        mvc.perform(as(OFFICE_DRAFTER, post(page)).param("act", "submit").param("text", MINE).param("basedOnRevision", "2"))
                .andExpect(status().isForbidden());
        mvc.perform(as(OFFICE_DRAFTER, post(page)).param("act", "revise").param("text", MINE).param("basedOnRevision", "2")
                .param("reason", "核对数据")).andExpect(redirectedUrl(page));
        assertThat(revisions.revision(DRAFTER, section.id(), 3).reason()).isEqualTo("核对数据");
    }

    @Test
    void helpers_are_asked_and_released_on_a_page_and_by_json() throws Exception {
        String page = "/sections/" + section.id() + "/co-drafters";
        String api = "/api" + page;

        read(HEAD, page).andExpect(status().isOk()).andExpect(content().string(containsString(OFFICE_DRAFTER.displayName())));
        mvc.perform(as(DRAFTER, post(page + "/{id}/dismissal", OFFICE_DRAFTER.id()))).andExpect(redirectedUrl(page));
        mvc.perform(as(DRAFTER, post(page))).andExpect(status().isUnprocessableContent());
        mvc.perform(as(DRAFTER, post(page)).param("personId", "" + OFFICE_DRAFTER.id())).andExpect(redirectedUrl(page));
        mvc.perform(as(DRAFTER, delete(api + "/{id}", OFFICE_DRAFTER.id()).servletPath(api + "/" + OFFICE_DRAFTER.id()))).andExpect(status().isOk())
                .andExpect(jsonPath("$").isEmpty());
        send(DRAFTER, api, "{\"personId\":" + HEAD.id() + "}", null).andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].personId").value(HEAD.id()));
        send(DRAFTER, api, "{\"personId\":" + HEAD.id() + "}", null).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("coDrafterUnsuitable"));
        read(STRANGER, page).andExpect(status().isNotFound());
    }

    @Test
    void whoever_helps_finds_the_section_in_the_list_of_reports() throws Exception {
        read(OFFICE_DRAFTER, "/reports").andExpect(content().string(containsString("href=\"/sections/" + section.id() + "/draft\"")));
        read(STRANGER, "/reports").andExpect(content().string(not(containsString("请您协助起草的章节"))));
    }

    @Test
    void presence_is_told_and_shown_on_the_desk() throws Exception {
        String here = "/api/sections/" + section.id() + "/presence";

        send(DRAFTER, here, "{\"editing\":true}", null).andExpect(status().isOk()).andExpect(jsonPath("$.latestRevision").value(0));
        send(HEAD, here, "{\"editing\":false}", null).andExpect(jsonPath("$.others[0].name").value(DRAFTER.displayName()))
                .andExpect(jsonPath("$.others[0].editing").value(true)).andExpect(jsonPath("$.others[0].since").isNotEmpty());
        read(HEAD, "/reports/" + section.reportId()).andExpect(content().string(containsString(DRAFTER.displayName() + " 正在编辑“一、主要举措和成效”")));
        read(HEAD, "/reports/" + section.reportId() + "/presence").andExpect(content().string(containsString("正在编辑")))
                .andExpect(content().string(not(containsString("<html"))));
        send(STRANGER, here, "{\"editing\":true}", null).andExpect(status().isNotFound());
    }

    @Test
    void a_page_tells_what_it_showed() throws Exception {
        revise(DRAFTER, FIRST, "\"r0\"");

        send(HEAD, "/api/sections/" + section.id() + "/seen/1", "", null).andExpect(status().isNoContent());
        send(STRANGER, "/api/sections/" + section.id() + "/seen/1", "", null).andExpect(status().isNotFound());
        assertThat(markSeen.lastSeen(HEAD, section.reportId())).containsEntry(section.id(), 1);
    }

    private void aConflict() throws Exception {
        revise(DRAFTER, FIRST, "\"r0\"");
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), MINE, 1, null));
        revise(OFFICE_DRAFTER, THEIRS, "\"r1\"");
    }

    private ResultActions merge(String stamp, String choice, String own) throws Exception {
        return mvc.perform(as(DRAFTER, post("/sections/{id}/merge", section.id())).param("stamp", stamp).param("conflicts", "1")
                .param("choice0", choice).param("own0", own));
    }

    private ResultActions revise(Actor actor, String text, String tag) throws Exception {
        return send(actor, address, "{\"text\":\"%s\"}".formatted(text.replace("\n", "\\n")), tag);
    }

    private ResultActions send(Actor actor, String path, String json, String tag) throws Exception {
        MockHttpServletRequestBuilder request = as(actor, post(path).servletPath(path)).contentType(MediaType.APPLICATION_JSON).content(json);
        return mvc.perform(tag == null ? request : request.header("If-Match", tag));
    }

    private ResultActions read(Actor actor, String path) throws Exception {
        return mvc.perform(as(actor, get(path).servletPath(path.split("\\?")[0])));
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr("currentActor", actor);
    }
}
