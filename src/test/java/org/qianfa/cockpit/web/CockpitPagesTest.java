package org.qianfa.cockpit.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Role;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.ProcessIntervened;
import org.qianfa.workflow.ProcessPictures;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cockpit-pages;DB_CLOSE_DELAY=-1")
class CockpitPagesTest extends CockpitPagesHouse {

    @BeforeEach
    void aStreetWithAReportBeingDrafted() {
        aDistrictWithAReport();
        announce(new TaskOpened(pooled("a", "userTask_assignSections", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskClosed("a", true, 20L, Instant.parse("2026-02-02T01:00:00Z")));
        announce(new TaskOpened(drafting("b", 10, 2, 21, Instant.parse("2020-02-01T15:59:59Z"))));
        announce(new TaskOpened(drafting("c", 11, 2, 21, null)));
        when(pictures.pictures()).thenReturn(List.of(new ProcessPictures.Picture("unitReport", "单位年度报告", 1, "1.0", 7)));
        when(pictures.diagram("unitReport")).thenReturn("<d><userTask id=\"x\" name=\"第一责任人签发\"/></d>");
        when(pictures.counts("unitReport")).thenReturn(Map.of("x", new ProcessPictures.Count(5, 1)));
        when(pictures.positions(1)).thenReturn(Map.of("unitReport", List.of("x")));
        when(failedJobs.following(ADMIN, "j1")).thenReturn(List.of(new FailedJobs.Following("userTask_reviewFirst", "初审·一校", Set.of("FIRST_REVIEWER"))));
        when(failedJobs.failedJobs()).thenReturn(List.of(new FailedJobs.FailedJob("j1", "unitReport", "p", "x", "公开发布", 1L,
                "connection refused", Instant.parse("2026-02-03T01:00:00Z"), 0)));
        when(failedJobs.stackTrace(ADMIN, "j1")).thenReturn("java.io.IOException: connection refused");
    }

    @Test
    void a_coordinator_sees_the_own_report_by_stage_and_no_operations() throws Exception {
        mvc.perform(as(COORDINATOR, get("/cockpit"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/reports/1\"")))
                .andExpect(content().string(containsString("0/2")))
                .andExpect(content().string(containsString("02-02")))
                .andExpect(content().string(containsString("stage-now stage-overdue")))
                .andExpect(content().string(containsString("步骤出错")))
                .andExpect(content().string(not(containsString("connection refused"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void an_administrator_operates_the_process_but_gets_no_way_into_the_texts() throws Exception {
        mvc.perform(as(ADMIN, get("/cockpit").param("lang", "en"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("connection refused")))
                .andExpect(content().string(containsString("action=\"/cockpit/jobs/j1/retry\"")))
                .andExpect(content().string(containsString("First review")))
                .andExpect(content().string(not(containsString("href=\"/reports/1\""))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void others_have_no_cockpit() throws Exception {
        for (String path : new String[] {"/cockpit", "/cockpit/processes/unitReport", "/api/cockpit/reports",
                "/api/cockpit/processes", "/api/cockpit/processes/unitReport/diagram", "/api/cockpit/processes/unitReport/counts",
                "/api/cockpit/failed-jobs", "/cockpit/jobs/j1"}) {
            mvc.perform(as(DRAFTER, get(path))).andExpect(status().isForbidden());
        }
        mvc.perform(as(DRAFTER, post("/cockpit/jobs/j1/retry").param("reason", "x")).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void the_filter_is_kept_and_an_empty_result_explained() throws Exception {
        mvc.perform(as(ADMIN, get("/cockpit").param("year", "1999").param("overdue", "true"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("没有符合条件的报告")))
                .andExpect(content().string(containsString("checked=\"checked\"")));
    }

    @Test
    void readers_see_the_progress_of_their_report_on_its_desk() throws Exception {
        mvc.perform(as(DRAFTER, get("/cockpit/reports/1/progress"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"progress\"")))
                .andExpect(content().string(containsString("2026-02-02 完成")))
                .andExpect(content().string(containsString("aria-current=\"step\"")))
                .andExpect(content().string(not(containsString("<html"))));
        announce(new ProcessIntervened(ADMIN, 1, ProcessIntervened.Kind.REASSIGNED, "userTask_draftSection", "钱承办", "出差", Instant.parse("2026-02-03T04:00:00Z")));
        mvc.perform(as(DRAFTER, get("/cockpit/reports/1/progress"))).andExpect(content().string(containsString("钱承办")))
                .andExpect(content().string(containsString("理由：出差"))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(ADMIN, get("/cockpit/reports/1/progress"))).andExpect(status().isNotFound());
        mvc.perform(as(person(31, 3, Role.DRAFTER), get("/cockpit/reports/1/progress"))).andExpect(status().isNotFound());
    }

    @Test
    void the_numbers_of_the_diagram_stand_below_it_as_a_table() throws Exception {
        mvc.perform(as(ADMIN, get("/cockpit/processes/unitReport"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-model=\"/api/cockpit/processes/unitReport/diagram\"")))
                .andExpect(content().string(containsString("第一责任人签发")))
                .andExpect(content().string(matchesPattern("(?s).*/assets/diagram-[0-9a-f]{32}\\.js.*")))
                .andExpect(content().string(not(containsString("style="))))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(COORDINATOR, get("/cockpit/processes/unitReport"))).andExpect(status().isForbidden());
        mvc.perform(as(COORDINATOR, get("/cockpit/processes/unitReport").param("report", "1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("仅显示：云溪街道2025年法治政府建设年度报告")))
                .andExpect(content().string(containsString("counts?report=1")));
        mvc.perform(as(ADMIN, get("/cockpit/processes/nothing"))).andExpect(status().isNotFound());
    }

    @Test
    void a_retry_without_a_reason_is_refused_and_nothing_is_retried() throws Exception {
        mvc.perform(as(ADMIN, post("/cockpit/jobs/j1/retry").param("reason", " ")).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请填写重试理由")))
                .andExpect(content().string(containsString("java.io.IOException")));
        mvc.perform(as(ADMIN, post("/api/cockpit/failed-jobs/j1/retry").servletPath("/api/cockpit/failed-jobs/j1/retry"))
                        .contentType(MediaType.APPLICATION_JSON).content("{\"reason\":\"\"}").with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("retryReasonMissing"));
        verify(failedJobs, never()).retry(any(), any(), any());
    }

    @Test
    void a_retry_with_a_reason_goes_to_the_process() throws Exception {
        mvc.perform(as(ADMIN, post("/cockpit/jobs/j1/retry").param("reason", "网络已恢复")).with(csrf()))
                .andExpect(redirectedUrl("/cockpit"));
        verify(failedJobs).retry(ADMIN, "j1", "网络已恢复");
    }

    @Test
    void the_api_gives_reports_processes_and_diagrams() throws Exception {
        mvc.perform(as(COORDINATOR, get("/api/cockpit/reports").param("size", "1"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.reports[0].stages[1].stage").value("DRAFT"))
                .andExpect(jsonPath("$.reports[0].stages[1].state").value("NOW"))
                .andExpect(jsonPath("$.next").isEmpty());
        mvc.perform(as(ADMIN, get("/api/cockpit/processes"))).andExpect(jsonPath("$[0].running").value(7));
        mvc.perform(as(ADMIN, get("/api/cockpit/processes/unitReport/counts"))).andExpect(jsonPath("$[0].incidents").value(1));
        mvc.perform(as(COORDINATOR, get("/api/cockpit/processes/unitReport/diagram")))
                .andExpect(content().contentType(MediaType.APPLICATION_XML));
        mvc.perform(as(COORDINATOR, get("/api/cockpit/reports").param("after", "nonsense"))).andExpect(status().isBadRequest());
    }
}
