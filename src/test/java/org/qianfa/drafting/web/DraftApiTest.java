package org.qianfa.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DraftingWebTest
class DraftApiTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired OpenDraft openDraft;
    @Autowired ReviewSection reviewSection;

    @Test
    void a_first_draft_starts_with_the_planned_heading() throws Exception {
        long id = aSection().id();

        mvc.perform(get("/api/sections/{id}/draft", id).requestAttr("currentActor", DRAFTER)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"r0-d0\""))
                .andExpect(jsonPath("$.text").value("一、主要举措和成效\n"))
                .andExpect(jsonPath("$.editable").value(true));
    }

    @Test
    void every_save_moves_the_tag_on_and_keeps_what_was_typed() throws Exception {
        long id = aSection().id();

        save(DRAFTER, id, "一、\r\n　 第一 ", "\"r0-d0\"").andExpect(status().isOk()).andExpect(header().string("ETag", "\"r0-d1\""));
        save(DRAFTER, id, "第二", "\"r0-d1\"").andExpect(status().isOk()).andExpect(header().string("ETag", "\"r0-d2\""));

        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo("第二");
        save(DRAFTER, id, "一、\r\n　 第一 ", null).andExpect(status().isOk());
        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo("一、\n　 第一 ");
    }

    @Test
    void a_save_on_an_older_state_is_refused_with_what_is_kept() throws Exception {
        long id = aSection().id();
        save(DRAFTER, id, "这一窗口", "\"r0-d0\"");

        save(DRAFTER, id, "另一窗口", "\"r0-d0\"").andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"r0-d1\"")).andExpect(jsonPath("$.text").value("这一窗口"));
        save(DRAFTER, id, "另一窗口", "rubbish").andExpect(status().isPreconditionFailed());
        assertThat(openDraft.openDraft(DRAFTER, id).text()).isEqualTo("这一窗口");
    }

    @Test
    void a_draft_older_than_the_newest_revision_says_so() throws Exception {
        SectionView section = story.submitted();
        reviewSection.reviewSection(HEAD, section.id(), false, "补充");
        save(DRAFTER, section.id(), "旧窗口的文字", 0, "\"r1-d0\"").andExpect(status().isOk());

        DraftView draft = openDraft.openDraft(DRAFTER, section.id());

        assertThat(draft.outdated()).isTrue();
        assertThat(draft.stamp()).isEqualTo(new DraftView.Stamp(1, 1));
    }

    @Test
    void nothing_is_saved_once_the_section_was_handed_in() throws Exception {
        long id = story.submitted().id();

        save(DRAFTER, id, "迟到的保存", null).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("sectionNotInState"))
                .andExpect(jsonPath("$.detail").value("本节现为“待部门审核”，不能进行此项操作。内容未变。"));
        assertThat(openDraft.openDraft(DRAFTER, id).savedAt()).isNull();
    }

    @Test
    void a_draft_belongs_to_its_drafter() throws Exception {
        long id = aSection().id();

        mvc.perform(as(HEAD, get("/api/sections/{id}/draft", id))).andExpect(status().isForbidden());
        mvc.perform(as(COORDINATOR, get("/api/sections/{id}/draft", id))).andExpect(status().isForbidden());
        mvc.perform(as(STRANGER, get("/api/sections/{id}/draft", id))).andExpect(status().isNotFound());
        save(HEAD, id, "别人的", null).andExpect(status().isForbidden());
        save(STRANGER, id, "外人的", null).andExpect(status().isNotFound());
        assertThat(openDraft.openDraft(DRAFTER, id).savedAt()).isNull();
    }

    @Test
    void while_consolidating_the_coordinator_keeps_a_draft_apart() throws Exception {
        SectionView section = story.beingConsolidated().sections().get(1);

        save(COORDINATOR, section.id(), "统稿草稿", "\"r1-d0\"").andExpect(status().isOk());

        save(DRAFTER, section.id(), "承办人", null).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("reportNotInPhase"));
        assertThat(openDraft.openDraft(COORDINATOR, section.id()).text()).isEqualTo("统稿草稿");
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).isEqualTo(section.text());
        assertThat(openDraft.openDraft(DRAFTER, section.id()).editable()).isFalse();
    }

    @Test
    void an_endless_text_is_refused() throws Exception {
        long id = aSection().id();

        save(DRAFTER, id, "长".repeat(50_001), null).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("textTooLong"));
    }

    private SectionView aSection() throws Refusal {
        return story.beingDrafted().sections().get(1);
    }

    private ResultActions save(Actor actor, long id, String text, String tag) throws Exception {
        return save(actor, id, text, 0, tag);
    }

    private ResultActions save(Actor actor, long id, String text, int basedOn, String tag) throws Exception {
        String json = "{\"text\":\"%s\",\"basedOnRevision\":%d}".formatted(text.replace("\r", "\\r").replace("\n", "\\n"), basedOn);
        MockHttpServletRequestBuilder request = as(actor, put("/api/sections/{id}/draft", id))
                .servletPath("/api/sections/" + id + "/draft")
                .contentType(MediaType.APPLICATION_JSON).content(json);
        return mvc.perform(tag == null ? request : request.header("If-Match", tag));
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr("currentActor", actor);
    }
}
