package org.qianfa.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SectionState;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DraftingWebTest
class PagesTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired Reports reports;
    @Autowired ReviewSection reviewSection;

    @Test
    void the_list_leads_to_the_desk() throws Exception {
        ReportView report = story.planned();

        page(DRAFTER, "/reports").andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/reports/" + report.id() + "\"")));
    }

    @Test
    void the_desk_shows_outline_text_and_discussion() throws Exception {
        SectionView section = story.submitted();

        page(HEAD, "/reports/" + section.reportId()).andExpect(status().isOk())
                .andExpect(content().string(containsString("<p class=\"level-1\"><span>一、主要举措和成效</span></p>")))
                .andExpect(content().string(containsString("1项工作已完成。")))
                .andExpect(content().string(containsString("href=\"#section-" + section.id() + "\"")))
                .andExpect(content().string(containsString("/sections/" + section.id() + "/review")))
                .andExpect(content().string(containsString("hx-get=\"/inbox/reports/" + section.reportId() + "/actions\"")))
                .andExpect(content().string(containsString("执法文书不够规范。")));
        page(STRANGER, "/reports/" + section.reportId()).andExpect(status().isNotFound());
    }

    @Test
    void a_remark_is_posted_by_a_form_or_swapped_in() throws Exception {
        long id = story.planned().id();

        mvc.perform(post("/reports/{id}/remarks", id).requestAttr("currentActor", DRAFTER).param("text", "请看第一节。")
                .param("sectionId", "")).andExpect(redirectedUrl("/reports/" + id + "#discussion"));
        mvc.perform(post("/reports/{id}/remarks", id).requestAttr("currentActor", HEAD).header("HX-Request", "true")
                .param("text", "已看。")).andExpect(status().isOk()).andExpect(content().string(containsString("请看第一节。")))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(post("/reports/{id}/remarks", id).requestAttr("currentActor", HEAD).header("HX-Request", "true")
                .param("text", " ")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请先写下要说的话。")));
    }

    @Test
    void the_coordinator_confirms_the_assignment() throws Exception {
        ReportView report = story.planned();

        page(DRAFTER, "/reports/" + report.id() + "/assignment").andExpect(status().isForbidden());
        page(COORDINATOR, "/reports/" + report.id() + "/assignment").andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"21:102\" selected")));
        mvc.perform(post("/reports/{id}/assignment", report.id()).requestAttr("currentActor", COORDINATOR)
                .param("lines[0].sectionId", "" + report.sections().get(0).id()).param("lines[0].hands", "22:102")
                .param("lines[0].dueOn", "2032-02-09")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"2032-02-09\"")));
        mvc.perform(post("/reports/{id}/assignment", report.id()).requestAttr("currentActor", COORDINATOR)
                .param("lines[0].sectionId", "" + report.sections().get(0).id()).param("lines[0].hands", "21:103")
                .param("lines[0].dueOn", "2032-02-09")).andExpect(redirectedUrl("/reports/" + report.id()));

        assertThat(reports.report(report.id()).sections().get(0).drafterId()).isEqualTo(HEAD.id());
    }

    @Test
    void a_text_on_an_older_revision_stays_is_kept_as_a_draft_and_leads_to_the_merge() throws Exception {
        SectionView section = story.submitted();
        reviewSection.reviewSection(HEAD, section.id(), false, "补充对比数据");
        String address = "/sections/" + section.id() + "/draft";

        page(DRAFTER, address).andExpect(status().isOk()).andExpect(content().string(containsString("补充对比数据")))
                .andExpect(content().string(containsString("data-tag=\"&quot;r1-d0&quot;\"")));
        write(section, "submit", "我写了很久的文字。", "0").andExpect(status().isConflict())
                .andExpect(content().string(containsString("我写了很久的文字。</textarea>")))
                .andExpect(content().string(containsString("name=\"basedOnRevision\" value=\"0\"")))
                .andExpect(content().string(containsString("href=\"/sections/" + section.id() + "/merge\"")));
        page(DRAFTER, address).andExpect(content().string(containsString("我写了很久的文字。</textarea>")));
        write(section, "save", "没有脚本也能保存。", "1").andExpect(redirectedUrl(address));
        page(DRAFTER, address).andExpect(content().string(containsString("没有脚本也能保存。</textarea>")));
        write(section, "submit", "我写了很久的文字。", "1").andExpect(redirectedUrl("/reports/" + section.reportId()));
        page(DRAFTER, address).andExpect(status().isOk()).andExpect(content().string(not(containsString("data-editor"))));
        page(HEAD, address).andExpect(status().isForbidden());
        page(STRANGER, address).andExpect(status().isNotFound());
    }

    @Test
    void the_head_decides_with_a_reason() throws Exception {
        SectionView section = story.submitted();

        page(OFFICE_HEAD, "/sections/" + section.id() + "/review").andExpect(status().isForbidden());
        page(HEAD, "/sections/" + section.id() + "/review").andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"approved\"")));
        decide(section, "", "还没想好").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("还没想好</textarea>")));
        decide(section, "no", "").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明理由。")));
        decide(section, "yes", "").andExpect(redirectedUrl("/reports/" + section.reportId()));
        decide(section, "yes", "").andExpect(status().isConflict());

        assertThat(reports.readableSection(HEAD, section.id()).state()).isEqualTo(SectionState.DONE);
    }

    @Test
    void the_coordinator_edits_and_finishes_consolidating() throws Exception {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);
        String address = "/reports/" + report.id() + "/consolidation";

        page(COORDINATOR, address).andExpect(status().isOk())
                .andExpect(content().string(containsString("第一责任人履职情况")));
        page(HEAD, address).andExpect(status().isForbidden());
        revise(section, "统稿后的文字。", "0").andExpect(status().isConflict())
                .andExpect(content().string(containsString("统稿后的文字。</textarea>")));
        revise(section, "统稿后的文字。", "1").andExpect(redirectedUrl(address + "#section-" + section.id()));
        mvc.perform(post(address).requestAttr("currentActor", COORDINATOR)).andExpect(redirectedUrl("/reports/" + report.id()));
        page(COORDINATOR, address).andExpect(status().isOk()).andExpect(content().string(not(containsString("data-editor"))));

        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.UNDER_REVIEW);
    }

    @Test
    void every_revision_can_be_read() throws Exception {
        SectionView section = story.submitted();

        page(HEAD, "/sections/" + section.id() + "/revisions").andExpect(status().isOk())
                .andExpect(content().string(containsString("第1稿"))).andExpect(content().string(containsString("1项工作已完成。")));
        page(HEAD, "/sections/" + section.id() + "/revisions?number=9").andExpect(status().isNotFound());
        page(STRANGER, "/sections/" + section.id() + "/revisions").andExpect(status().isNotFound());
    }

    private ResultActions page(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).requestAttr("currentActor", actor));
    }

    private ResultActions write(SectionView section, String act, String text, String basedOn) throws Exception {
        return mvc.perform(post("/sections/{id}/draft", section.id()).requestAttr("currentActor", DRAFTER)
                .param("act", act).param("text", text).param("basedOnRevision", basedOn));
    }

    private ResultActions decide(SectionView section, String approved, String reason) throws Exception {
        return mvc.perform(post("/sections/{id}/review", section.id()).requestAttr("currentActor", HEAD)
                .param("approved", approved).param("reason", reason));
    }

    private ResultActions revise(SectionView section, String text, String basedOn) throws Exception {
        return mvc.perform(post("/reports/{report}/consolidation/{id}", section.reportId(), section.id())
                .requestAttr("currentActor", COORDINATOR).param("text", text).param("basedOnRevision", basedOn));
    }
}
