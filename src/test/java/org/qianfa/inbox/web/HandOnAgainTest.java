package org.qianfa.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.workflow.HandOverWork.Piece;
import org.qianfa.workflow.Handings.Handing;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskRefusal.ReportStands;
import org.qianfa.workflow.TaskRefusal.StepOpened;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.qianfa.workflow.TaskRefusal.TaskWordTooLong;
import org.qianfa.workflow.TaskRefusal.UrgedToday;
import org.qianfa.workflow.WhyStopped;
import org.qianfa.workflow.WithdrawStep;

/** What the pages show once more: what was typed after a refusal, and what cannot be undone before it is done. */
class HandOnAgainTest extends HandOnPages {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_was_typed_stands_again_after_a_refusal(String language) throws Exception {
        doThrow(new TaskWordTooLong(200)).when(transferring).transfer(CHEN, "b", 22, "太长的理由");
        refused(CHEN, post("/inbox/b/transfer?lang=" + language).param("to", "22").param("word", "太长的理由"), "value=\"太长的理由\"", "value=\"22\" selected=\"selected\"", "200");
        when(urging.urgeable(CHEN, "b")).thenReturn(DRAFT);
        doThrow(new UrgedToday()).when(urging).urge(CHEN, "b", "请抓紧");
        refused(CHEN, post("/inbox/b/urge?lang=" + language).param("word", "请抓紧"), "value=\"请抓紧\"");
        when(suspending.state(CHEN, 1)).thenReturn(SuspendReport.State.RUNNING);
        doThrow(new ReportStands()).when(suspending).suspend(CHEN, 1, "等政策");
        refused(CHEN, post("/inbox/reports/1/suspension/begin?lang=" + language).param("word", "等政策"), "value=\"等政策\"");
        when(handing.pieces(SECURITY, 21)).thenReturn(List.of(new Piece(DRAFT, List.of(lin()))));
        doThrow(new TaskWordMissing()).when(handing).handOver(SECURITY, 21, List.of(22L), " ");
        refused(SECURITY, post("/handover/21?lang=" + language).param("to", "22").param("word", " "), "value=\"22\" checked=\"checked\"");
        refused(CHEN, post("/inbox/bulk?lang=" + language).param("act", "transfer").param("task", "b").param("to", "22").param("word", " "),
                "value=\"22\" selected=\"selected\"", "name=\"task\" value=\"b\"");
        verify(transferring, never()).transfer(CHEN, "b", 22, " ");
    }

    @Test
    void without_the_first_day_away_nobody_is_away_since_ages() throws Exception {
        refused(CHEN, post("/people/21/absences").param("substituteId", "22").param("awayFrom", "").param("backOn", "2098-01-05").param("reason", "培训"),
                "返岗日须在外出首日之后", "value=\"2098-01-05\"", "value=\"培训\"");
        assertThat(jdbc.sql("select count(*) from people_absence").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_is_approved_together_is_shown_once_more_before(String language) throws Exception {
        Actor head = person(23, 2, Role.DEPARTMENT_HEAD, Role.DRAFTER);
        announce(new TaskOpened(new TaskInfo("r", "userTask_reviewSection", "", 1L, 1L, 11L, 7L, 2, null, Set.of("DEPARTMENT_HEAD@d7"), false, "/sections/11/review", THEN, null)));
        announce(new TaskOpened(pooled("a", "userTask_checkDocument", 1, 2, "DRAFTER@d7", null)));
        shows(head, get("/inbox?tab=pool&lang=" + language), containsString("value=\"approve\""));
        shows(head, post("/inbox/bulk?lang=" + language).param("act", "approve").param("task", "a", "r").with(csrf()), containsString("name=\"task\" value=\"r\""),
                not(containsString("name=\"task\" value=\"a\"")), containsString("name=\"sure\""));
        verifyNoInteractions(reviewing);
        shows(head, post("/inbox/bulk?lang=" + language).param("act", "approve").param("task", "r").param("sure", "true").with(csrf()), containsString("tag-done"));
        verify(reviewing).reviewSection(head, 11, true, null);
        announce(new TaskAssigned("r", 99L));
        shows(head, get("/inbox?tab=pool&lang=" + language), not(containsString("value=\"approve\"")));
    }

    @Test
    void a_task_of_a_report_that_stands_still_is_not_said_to_be_taken_by_another() throws Exception {
        doThrow(new OutOfStep("stands still", "reportSuspended")).when(taking).claim(CHEN, "b");
        mvc.perform(as(CHEN, post("/inbox/b/claim")).with(csrf())).andExpect(flash().attribute("notice", "fault.reportSuspended"));
        shows(CHEN, post("/inbox/b/claim").header("HX-Request", "true").with(csrf()), containsString("报告已暂停"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void who_asked_for_a_step_back_and_did_not_get_it_reads_why(String language) throws Exception {
        when(withdrawing.withdrawable(CHEN, "b")).thenReturn(new WithdrawStep.Offer(DRAFT, true, false));
        when(handings.latest(List.of("b"))).thenReturn(Map.of("b", new Handing("RefuseStepBack", 22, THEN, "已审到<第三节>")));

        shows(CHEN, get("/inbox/b/withdrawal?lang=" + language), containsString("已审到&lt;第三节&gt;"), containsString("林协办"),
                containsString("一、主要举措和成效"), containsString("value=\"ASK\""));
        shows(CHEN, get("/inbox?tab=mine&lang=" + language), containsString("已审到&lt;第三节&gt;"));
        shows(CHEN, get("/api/inbox/b/withdrawal"), containsString("\"refused\":{\"by\":\"林协办\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whoever_cannot_go_on_reads_why_the_report_stands_still(String language) throws Exception {
        shows(CHEN, get("/inbox/reports/1/actions?lang=" + language), not(containsString("等<上级>通知")));
        when(whyStopped.current(1)).thenReturn(Optional.of(new WhyStopped.Standstill(22, LocalDate.of(2026, 2, 1), "等<上级>通知")));
        when(suspending.state(CHEN, 1)).thenReturn(SuspendReport.State.SUSPENDED);

        for (String page : List.of("/inbox/reports/1/actions", "/inbox/reports/1/suspension")) {
            shows(CHEN, get(page + "?lang=" + language), containsString("等&lt;上级&gt;通知"), containsString("林协办"), containsString("2026-02-01"));
        }
        shows(CHEN, get("/api/inbox/reports/1/suspension"), containsString("\"stopped\":{\"by\":\"林协办\",\"since\":\"2026-02-01\""));
    }

    @Test
    void what_was_written_too_late_can_be_copied() throws Exception {
        when(withdrawing.withdrawable(CHEN, "b")).thenReturn(new WithdrawStep.Offer(DRAFT, true, false));
        doThrow(new StepOpened()).when(withdrawing).withdraw(CHEN, "b", "漏了一段很长的话");

        refused(CHEN, post("/inbox/b/withdrawal").param("act", "WITHDRAW").param("word", "漏了一段很长的话"), "您刚才填写的内容", ">漏了一段很长的话</textarea>");
        doThrow(new TaskWordMissing()).when(withdrawing).withdraw(CHEN, "b", "");
        mvc.perform(as(CHEN, post("/inbox/b/withdrawal").param("act", "WITHDRAW").param("word", "")).with(csrf()))
                .andExpect(content().string(not(containsString("您刚才填写的内容"))));
    }

    @Test
    void a_report_that_was_terminated_is_told_from_the_one_in_its_place() throws Exception {
        announce(new TaskClosed("b", true, 21L, THEN));
        shows(CHEN, get("/"), containsString("云溪街道2025年法治政府建设年度报告"), not(containsString("已作废")));

        reports.phase(1, ReportPhase.TERMINATED);

        shows(CHEN, get("/"), containsString("已作废"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whoever_gets_a_task_reads_what_was_said_with_it(String language) throws Exception {
        when(handings.latest(List.of("b"))).thenReturn(Map.of("b", new Handing("DelegateTask", 22, THEN, "核对<第三项>数字")));
        shows(CHEN, get("/inbox?tab=mine&lang=" + language), containsString("核对&lt;第三项&gt;数字"), containsString("林协办"));
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language), containsString("核对&lt;第三项&gt;数字"), containsString("2026-02-01 10:00"));
        for (String action : List.of("TransferTask", "ReturnDelegatedTask", "TakeTaskBack")) {
            when(handings.latest(List.of("b"))).thenReturn(Map.of("b", new Handing(action, 22, THEN, "好")));
            shows(CHEN, get("/inbox?tab=mine&lang=" + language), containsString("好"));
        }
    }
}
