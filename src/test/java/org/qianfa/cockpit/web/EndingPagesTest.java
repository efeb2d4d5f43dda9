package org.qianfa.cockpit.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportSignedOnce;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.drafting.TerminatedReports;
import org.qianfa.drafting.TerminatedReports.TerminationView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.Consequences.TaskLine;
import org.qianfa.workflow.EditVariables;
import org.qianfa.workflow.EditVariables.Value;
import org.qianfa.workflow.RehearseTermination;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.VariableUnfit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The pages on which a report is ended, begun anew, and the values of its processes are set. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cockpit-endings;DB_CLOSE_DELAY=-1")
class EndingPagesTest extends CockpitPagesHouse {

    private static final Actor SUPERVISOR = person(91, 1, Role.DISTRICT_SUPERVISOR);
    private static final Instant NOON = Instant.parse("2026-02-03T04:00:00Z");
    private static final String PAGE = "/cockpit/reports/1/termination";

    @Autowired TerminateReport terminating;
    @Autowired RestartReport restarting;
    @Autowired TerminatedReports terminated;
    @Autowired RehearseTermination rehearsing;
    @Autowired EditVariables editing;

    @BeforeEach
    void aStreetWithAReportBeingDrafted() throws Exception {
        reset(terminating, restarting, terminated, rehearsing, editing);
        aDistrictWithAReport();
        jdbc.sql("update people_unit set parent_id = 1 where id = 2").update();
        announce(new TaskOpened(drafting("b", 10, 2, 21, Instant.parse("2020-02-01T15:59:59Z"))));
        when(terminated.termination(any(), anyLong())).thenReturn(Optional.empty());
        when(rehearsing.preview(any(), eq(1L))).thenReturn(new Consequences(
                List.of(new TaskLine("userTask_draftSection", "", 1L, 11L, null, Set.of("DRAFTER@d7"), NOON)), List.of(), List.of()));
    }

    @Test
    void what_ends_is_shown_before_a_reason_is_asked_for() throws Exception {
        for (String language : List.of("zh", "en")) {
            for (Actor actor : List.of(COORDINATOR, ADMIN)) {
                mvc.perform(as(actor, get(PAGE).param("lang", language))).andExpect(status().isOk())
                        .andExpect(content().string(containsString("name=\"reason\""))).andExpect(content().string(containsString("一、主要举措和成效"))).andExpect(content().string(not(containsString("??"))));
            }
        }
        mvc.perform(as(SUPERVISOR, get(PAGE))).andExpect(status().isForbidden());
        mvc.perform(as(COORDINATOR, get("/api" + PAGE))).andExpect(jsonPath("$.consequences.dying[0].taskKey").value("userTask_draftSection"));

        mvc.perform(as(COORDINATOR, post(PAGE).param("reason", "机构撤并")).with(csrf())).andExpect(redirectedUrl(PAGE));
        verify(terminating).terminate(COORDINATOR, 1, "机构撤并");
    }

    @Test
    void what_is_refused_is_said_and_nothing_is_offered() throws Exception {
        doThrow(new ReportSignedOnce()).when(rehearsing).preview(any(), anyLong());
        mvc.perform(as(ADMIN, get(PAGE))).andExpect(status().isConflict())
                .andExpect(content().string(containsString("只能更正或者撤回"))).andExpect(content().string(not(containsString("name=\"reason\""))));
        mvc.perform(as(SUPERVISOR, post(PAGE).param("reason", "x")).with(csrf())).andExpect(status().isForbidden());
        verifyNoInteractions(terminating);
    }

    @Test
    void a_terminated_report_says_so_everywhere_and_is_begun_anew_once() throws Exception {
        announce(new ReportTerminated(COORDINATOR, 1, ReportPhase.DRAFTING, "机构撤并"));
        when(terminated.termination(any(), eq(1L))).thenReturn(Optional.of(new TerminationView(1, "统稿人", NOON, "机构撤并", null)));
        for (String page : List.of("/cockpit", "/cockpit/wall", "/cockpit/reports/1/path")) {
            mvc.perform(as(COORDINATOR, get(page))).andExpect(status().isOk()).andExpect(content().string(containsString("已作废")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(COORDINATOR, get(PAGE))).andExpect(content().string(containsString("2026-02-03 12:00 由统稿人作废")))
                .andExpect(content().string(containsString("/cockpit/reports/1/restart"))).andExpect(content().string(not(containsString("??"))));

        when(restarting.restart(any(), eq(1L), eq("撤并取消"))).thenReturn(2L);
        mvc.perform(as(COORDINATOR, post("/cockpit/reports/1/restart").param("reason", "撤并取消")).with(csrf())).andExpect(redirectedUrl("/reports/2"));
        mvc.perform(as(ADMIN, post("/cockpit/reports/1/restart").param("reason", "撤并取消")).with(csrf())).andExpect(redirectedUrl("/cockpit/reports/2/path"));
        when(terminated.termination(any(), eq(1L))).thenReturn(Optional.of(new TerminationView(1, "统稿人", NOON, "机构撤并", 2L)));
        mvc.perform(as(COORDINATOR, get(PAGE))).andExpect(content().string(containsString("/reports/2"))).andExpect(content().string(not(containsString("1/restart"))));
    }

    @Test
    void values_that_may_be_set_are_listed_with_all_they_may_be_set_to() throws Exception {
        when(editing.values(ADMIN, 1)).thenReturn(List.of(new Value("unitReport", "resumeAt", "none", List.of("none", "userTask_checkDocument"))));
        for (String language : List.of("zh", "en")) {
            mvc.perform(as(ADMIN, get("/cockpit/reports/1/variables").param("lang", language))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("userTask_checkDocument"))).andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as(ADMIN, post("/cockpit/reports/1/variables").param("process", "unitReport").param("name", "resumeAt")
                .param("value", "userTask_checkDocument").param("reason", "只改错字")).with(csrf())).andExpect(redirectedUrl("/cockpit/reports/1/path"));
        verify(editing).set(ADMIN, 1, "unitReport", "resumeAt", "userTask_checkDocument", "只改错字");
        doThrow(new VariableUnfit("x")).when(editing).set(any(), anyLong(), any(), any(), eq("x"), any());
        mvc.perform(as(ADMIN, post("/cockpit/reports/1/variables").param("process", "unitReport").param("name", "resumeAt")
                .param("value", "x").param("reason", "y")).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不能改为“x”")));
    }
}
