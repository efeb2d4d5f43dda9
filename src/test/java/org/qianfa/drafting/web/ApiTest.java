package org.qianfa.drafting.web;

import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DraftingWebTest
class ApiTest {

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired ReviewSection reviewSection;

    @Test
    void a_report_is_listed_read_and_given_as_plain_text() throws Exception {
        ReportView report = story.beingConsolidated();

        read(DRAFTER, "/api/reports?cycle=" + report.cycleId()).andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value(report.id())).andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].sectionsDone").value(5)).andExpect(jsonPath("$.next").isEmpty());
        read(DRAFTER, "/api/reports/" + report.id()).andExpect(jsonPath("$.phase").value("CONSOLIDATING"))
                .andExpect(jsonPath("$.sections[2].element").value("SHORTCOMINGS_AND_CAUSES"));
        read(DRAFTER, "/api/reports/" + report.id() + "/text").andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(report.text()));
        read(STRANGER, "/api/reports/" + report.id()).andExpect(status().isNotFound());
        read(STRANGER, "/api/reports/" + report.id() + "/text").andExpect(status().isNotFound());
    }

    @Test
    void a_section_goes_from_assignment_to_the_end_of_consolidation() throws Exception {
        ReportView report = story.planned();
        long reportId = report.id();

        send(COORDINATOR, "/api/reports/" + reportId + "/assignment", "{\"sections\":[]}").andExpect(jsonPath("$.phase").value("DRAFTING"));
        for (SectionView section : report.sections()) {
            String address = "/api/sections/" + section.id();
            send(DRAFTER, address + "/submission", "{\"text\":\"正文。\",\"basedOnRevision\":0}").andExpect(jsonPath("$.state").value("SUBMITTED"));
            send(HEAD, address + "/review", "{\"approved\":true}").andExpect(jsonPath("$.state").value("DONE"));
        }
        String edited = "/api/sections/" + report.sections().get(1).id();
        send(COORDINATOR, edited + "/revision", "{\"text\":\"统稿。\",\"basedOnRevision\":1,\"reason\":\"统一表述\"}")
                .andExpect(jsonPath("$.revisionNumber").value(2));
        send(COORDINATOR, "/api/reports/" + reportId + "/consolidation", "").andExpect(jsonPath("$.phase").value("UNDER_REVIEW"));
        read(HEAD, edited + "/revisions").andExpect(jsonPath("$[0].reason").value("统一表述")).andExpect(jsonPath("$[1].number").value(1));
    }

    @Test
    void a_stale_text_is_refused_with_the_newest() throws Exception {
        SectionView section = story.submitted();
        reviewSection.reviewSection(HEAD, section.id(), false, "补充");

        send(DRAFTER, "/api/sections/" + section.id() + "/submission", "{\"text\":\"旧稿。\",\"basedOnRevision\":0}")
                .andExpect(status().isConflict()).andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("revisionOutdated")).andExpect(jsonPath("$.newestRevision").value(1))
                .andExpect(jsonPath("$.newestText").value(section.text()));
    }

    @Test
    void incomplete_requests_are_bad_requests() throws Exception {
        String section = "/api/sections/" + story.submitted().id();

        send(HEAD, section + "/review", "{}").andExpect(status().isBadRequest());
        send(DRAFTER, section + "/submission", "{\"basedOnRevision\":0}").andExpect(status().isBadRequest());
        send(COORDINATOR, "/api/reports/" + story.planned().id() + "/assignment", "{}").andExpect(status().isBadRequest());
    }

    @Test
    void remarks_are_posted_and_read() throws Exception {
        String address = "/api/reports/" + story.planned().id() + "/remarks";

        send(DRAFTER, address, "{\"text\":\"请看第二节。\"}").andExpect(status().isCreated()).andExpect(jsonPath("$.authorId").value(DRAFTER.id()));
        send(DRAFTER, address, "{\"text\":\" \"}").andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("remarkMissing"));
        send(STRANGER, address, "{\"text\":\"外人\"}").andExpect(status().isNotFound());
        read(HEAD, address).andExpect(jsonPath("$.length()").value(1)).andExpect(jsonPath("$[0].text").value("请看第二节。"));
    }

    private ResultActions read(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).servletPath(address.split("\\?")[0]).requestAttr("currentActor", actor));
    }

    private ResultActions send(Actor actor, String address, String json) throws Exception {
        return mvc.perform(post(address).servletPath(address).requestAttr("currentActor", actor)
                .contentType(MediaType.APPLICATION_JSON).content(json));
    }
}
