package org.qianfa.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.shared.StepWaits;
import org.qianfa.workflow.HandOverWork.Drafted;
import org.qianfa.workflow.HandOverWork.HandedOver;
import org.qianfa.workflow.HandOverWork.Piece;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskRefusal;
import org.qianfa.workflow.TaskRefusal.ColleagueNotEntitled;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.http.MediaType;

class HandOnPagesTest extends HandOnPages {

    @Test
    void a_row_offers_what_its_reader_may_do_and_says_in_whose_name() throws Exception {
        shows(CHEN, get("/inbox?tab=mine"), containsString("/inbox/b/hand-on#transfer"), containsString("/inbox/b/hand-on#lend"));
        announce(new TaskAssigned("b", 22L, new Standing(21L, null, null, new Urge(THEN, 21, "请抓紧"))));
        shows(person(22, 2, Role.DRAFTER), get("/inbox?tab=mine"), containsString("代 陈起草 办理"), containsString("请抓紧"), not(containsString("hand-on#transfer")));
        shows(CHEN, get("/inbox?tab=away"), containsString("在 林协办 处"), containsString("收回"));
        shows(person(20, 2, Role.COORDINATOR), get("/inbox/reports/1/actions"), containsString("代 陈起草 办理"), containsString("/inbox/b/urge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_task_is_handed_on_to_those_entitled_only(String language) throws Exception {
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language), containsString("林协办 (p22)"), containsString("action=\"/inbox/b/transfer\""), containsString("action=\"/inbox/b/lend\""));
        announce(new TaskAssigned("b", 22L, new Standing(null, 21L, null, null)));
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language), containsString("action=\"/inbox/b/take-back\""), not(containsString("/lend\"")));
        shows(person(22, 2, Role.DRAFTER), get("/inbox/b/hand-on?lang=" + language), containsString("action=\"/inbox/b/give-back\""));
        mvc.perform(as(person(23, 2, Role.DRAFTER), get("/inbox/b/hand-on"))).andExpect(status().isNotFound());
    }

    @Test
    void what_is_refused_is_said_on_the_page_and_what_is_done_on_the_list() throws Exception {
        doThrow(new ColleagueNotEntitled()).when(transferring).transfer(CHEN, "b", 5, "忙");
        mvc.perform(as(CHEN, post("/inbox/b/transfer").param("to", "5").param("word", "忙")).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("所选人员不能接办此事项")));
        mvc.perform(as(CHEN, post("/inbox/b/lend").param("to", "22").param("word", "核对")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=away"));
        verify(lending).lend(CHEN, "b", 22, "核对");
        mvc.perform(as(CHEN, post("/inbox/b/take-back").param("word", "急")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));
        mvc.perform(as(CHEN, post("/inbox/b/give-back").param("word", "好")).with(csrf())).andExpect(redirectedUrl("/inbox?tab=mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void urging_and_taking_back_show_how_things_stand(String language) throws Exception {
        TaskInfo urged = new TaskInfo("b", DRAFT.taskKey(), "", 1L, 1L, 11L, 7L, 2, 21L, Set.of("DRAFTER@d7"), true, DRAFT.link(), THEN, THEN, null,
                new Standing(null, null, THEN, new Urge(THEN, 22, "请抓紧"), new Urge(THEN, 22, "漏了一段"), false));
        when(urging.urgeable(CHEN, "b")).thenReturn(urged);
        when(withdrawing.withdrawable(CHEN, "b")).thenReturn(new WithdrawStep.Offer(urged, true, true));
        shows(CHEN, get("/inbox/b/urge?lang=" + language), containsString("请抓紧"), containsString("2026-02-01 10:00"));
        shows(CHEN, get("/inbox/b/withdrawal?lang=" + language), containsString("漏了一段"), containsString("value=\"GRANT\""));
        mvc.perform(as(CHEN, post("/inbox/b/urge").param("word", "催")).with(csrf())).andExpect(redirectedUrl("/inbox/b/urge"));
        mvc.perform(as(CHEN, post("/inbox/b/withdrawal").param("act", "REFUSE").param("word", "不")).with(csrf())).andExpect(redirectedUrl("/inbox"));
        verify(withdrawing).answer(CHEN, "b", false, "不");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void of_several_tasks_each_says_what_became_of_it(String language) throws Exception {
        announce(new TaskOpened(pooled("a", "userTask_checkDocument", 1, 2, "DRAFTER@d7", null)));
        doThrow(new NotFound("task", "x")).when(taking).claim(CHEN, "x");
        shows(CHEN, get("/inbox?tab=pool&lang=" + language), containsString("form=\"bulk\""), containsString("value=\"claim\""), not(containsString("value=\"transfer\"")));
        shows(CHEN, get("/inbox?tab=mine&lang=" + language), containsString("form=\"bulk\""), containsString("value=\"transfer\""), not(containsString("value=\"claim\"")));
        shows(CHEN, post("/inbox/bulk?lang=" + language).param("act", "claim").param("task", "a", "x").with(csrf()), containsString("tag-done"), containsString("tag-failed"));
        verify(taking).claim(CHEN, "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void several_tasks_go_to_one_who_may_have_them_all_and_each_refusal_is_said(String language) throws Exception {
        announce(new TaskOpened(drafting("c", 12, 2, 21, THEN)));
        announce(new TaskOpened(pooled("a", "userTask_checkDocument", 1, 2, "DRAFTER@d7", null)));
        shows(CHEN, post("/inbox/bulk?lang=" + language).param("act", "transfer").param("task", "a", "b", "c").with(csrf()), containsString("林协办 (p22)"),
                containsString("action=\"/inbox/bulk\""), containsString("tag-returned"));
        verifyNoInteractions(transferring);
        doThrow(new ColleagueNotEntitled()).when(transferring).transfer(CHEN, "c", 22, "出差");
        doThrow(new OutOfStep("the report stands still", "reportSuspended")).when(transferring).transfer(CHEN, "a", 22, "出差");
        shows(CHEN, post("/inbox/bulk?lang=" + language).param("act", "transfer").param("task", "a", "b", "c").param("to", "22").param("word", "出差").with(csrf()),
                containsString("tag-done"), containsString(language.equals("zh") ? "所选人员不能接办此事项" : "This person may not have the task"), containsString(language.equals("zh") ? "报告已暂停" : "stands still"));
        verify(transferring).transfer(CHEN, "b", 22, "出差");
        when(paths.colleagues(CHEN, "c")).thenReturn(List.of());
        shows(CHEN, post("/inbox/bulk?lang=" + language).param("act", "transfer").param("task", "b", "c").with(csrf()), containsString("class=\"empty\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_handover_shows_what_went_where_and_what_nobody_could_take(String language) throws Exception {
        when(handing.pieces(SECURITY, 21)).thenReturn(List.of(new Piece(DRAFT, List.of(lin())), new Piece(drafting("c", 12, 2, 21, null), List.of())));
        when(handing.handOver(SECURITY, 21, List.of(22L), "调离")).thenReturn(List.of(new HandedOver(DRAFT, lin()), new HandedOver(DRAFT, null)));
        shows(SECURITY, get("/handover/21?lang=" + language), containsString("林协办 (p22)"), containsString("tag-overdue"),
                containsString("云溪街道2025年法治政府建设年度报告"), containsString("href=\"/admin/users\""));
        shows(SECURITY, post("/handover/21?lang=" + language).param("to", "22").param("word", "调离").with(csrf()), containsString("tag-done"), containsString("tag-returned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_handover_names_the_sections_that_lie_with_others_and_those_that_stand_still(String language) throws Exception {
        Drafted section = new Drafted(11, "三、问题和不足", 1, 2, "松林街道2025年法治政府建设年度报告", false);
        Drafted still = new Drafted(12, "四、下一步", 1, 2, "松林街道2025年法治政府建设年度报告", true);
        when(handing.pieces(SECURITY, 21)).thenReturn(List.of(new Piece(null, section, List.of(lin())), new Piece(null, still, List.of())));
        when(handing.handOver(SECURITY, 21, List.of(22L), "调离")).thenReturn(List.of(new HandedOver(null, section, lin()), new HandedOver(null, still, null)));
        shows(SECURITY, get("/handover/21?lang=" + language), containsString("三、问题和不足"), containsString("松林街道"),
                containsString(language.equals("zh") ? "承办的章节" : "Drafter of the section"), containsString("tag-overdue"));
        shows(SECURITY, post("/handover/21?lang=" + language).param("to", "22").param("word", "调离").with(csrf()), containsString("tag-done"),
                containsString(language.equals("zh") ? "暂停" : "tands still"));
        shows(SECURITY, get("/api/handover/21"), containsString("\"sectionId\":11"), containsString("\"task\":null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void in_a_unit_of_many_a_colleague_is_found_by_name_without_a_script(String language) throws Exception {
        List<Person> many = LongStream.range(500, 600).mapToObj(id -> new Person(id, "m" + id, "同事" + id, 2, 7L)).toList();
        many.forEach(one -> jdbc.sql("insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash, must_change_password, "
                + "credential_stamp, failures) values (?, 0, ?, ?, 2, true, '-', false, 0, 0)").params(one.id(), one.username(), one.displayName()).update());
        when(paths.colleagues(any(), anyString())).thenReturn(many);
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language), containsString("name=\"who\""), containsString("同事519"), not(containsString("同事520")), containsString("from=519"));
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language).param("who", "事57"), containsString("同事570"), not(containsString("同事519")));
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language).param("from", "519"), containsString("同事520"), not(containsString("同事519")));
        shows(CHEN, get("/inbox/b/hand-on?lang=" + language).param("who", "<b>"), containsString("name=\"who\""), containsString("&lt;b&gt;"));
        shows(CHEN, get("/api/inbox/b/colleagues"), containsString("{\"items\":[{\"id\":500,\"username\":\"m500\",\"displayName\":\"同事500\",\"roles\":[]}"),
                containsString("\"next\":519}"), not(containsString("同事520")));
        shows(CHEN, get("/api/inbox/b/colleagues").param("after", "579"), containsString("同事580"), not(containsString("同事579")), containsString("\"next\":null}"));
        shows(CHEN, get("/api/inbox/b/colleagues").param("who", "M57"), containsString("同事570"), not(containsString("同事569")));
    }

    @Test
    void what_stopped_a_request_is_said_once_and_with_what_can_be_done_about_it() throws Exception {
        when(paths.colleagues(CHEN, "b")).thenThrow(new StepWaits(new TaskRefusal.TaskLent()));

        String page = mvc.perform(as(CHEN, get("/inbox/b/hand-on"))).andExpect(status().isConflict()).andReturn().getResponse().getContentAsString();

        assertThat(page.split("该事项已委派他人", -1)).hasSize(2);
        assertThat(page).contains("class=\"refusal\"", "状态已变化").doesNotContain("??");
    }

    @Test
    void programs_take_back_ask_and_answer_stop_reports_and_hand_over_by_the_same_use_cases() throws Exception {
        when(withdrawing.withdrawable(CHEN, "b")).thenReturn(new WithdrawStep.Offer(DRAFT, true, false));
        when(withdrawing.offered(any(), any())).thenReturn(List.of("b"));
        when(suspending.state(CHEN, 1)).thenReturn(SuspendReport.State.SUSPENDED);
        when(handing.handOver(SECURITY, 21, List.of(22L), "调离")).thenReturn(List.of(new HandedOver(DRAFT, lin())));
        shows(CHEN, get("/api/inbox/b/withdrawal"), containsString("\"begun\":true"), containsString("\"asked\":null"));
        shows(CHEN, get("/api/inbox/reports/1/withdrawals"), containsString("[\"b\"]"));
        sent(CHEN, "/api/inbox/b/withdrawal", "{\"word\":\"漏\"}", 204);
        sent(CHEN, "/api/inbox/b/withdrawal/request", "{\"word\":\"漏\"}", 204);
        sent(CHEN, "/api/inbox/b/withdrawal/answer", "{\"granted\":true,\"word\":\"好\"}", 204);
        sent(CHEN, "/api/inbox/reports/1/suspension/begin", "{\"word\":\"停\"}", 200);
        sent(CHEN, "/api/inbox/reports/1/suspension/end", "{\"word\":\"续\"}", 200);
        sent(SECURITY, "/api/handover/21", "{\"to\":[22],\"word\":\"调离\"}", 200);
        doThrow(new TaskRefusal.StepOpened()).when(withdrawing).withdraw(CHEN, "b", "再");
        sent(CHEN, "/api/inbox/b/withdrawal", "{\"word\":\"再\"}", 409);
        verify(withdrawing).withdraw(CHEN, "b", "漏");
        verify(withdrawing).ask(CHEN, "b", "漏");
        verify(withdrawing).answer(CHEN, "b", true, "好");
        verify(suspending).suspend(CHEN, 1, "停");
        verify(suspending).resume(CHEN, 1, "续");
    }

    private void sent(Actor by, String address, String body, int status) throws Exception {
        mvc.perform(as(by, post(address).servletPath(address).contentType(MediaType.APPLICATION_JSON).content(body)).with(csrf())).andExpect(status().is(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void an_absence_is_entered_with_one_of_the_colleagues(String language) throws Exception {
        shows(CHEN, get("/people/21/absences?lang=" + language), containsString("林协办 (p22)"));
        mvc.perform(as(CHEN, post("/people/21/absences").param("substituteId", "22").param("awayFrom", "2098-01-01").param("backOn", "2098-01-05")
                .param("reason", "培训")).with(csrf())).andExpect(redirectedUrl("/people/21/absences"));
        mvc.perform(as(CHEN, post("/people/21/absences").param("substituteId", "22").param("awayFrom", "2098-01-04").param("backOn", "2098-01-06")
                .param("reason", "培训")).with(csrf())).andExpect(status().isConflict());
        shows(CHEN, get("/people/21/absences?lang=" + language), containsString("2098-01-05"), containsString("/end\""));
    }

    @Test
    void opening_the_page_of_a_task_is_noticed_once() throws Exception {
        announce(new TaskOpened(new TaskInfo("m", "userTask_checkDocument", "", 1L, 1L, null, null, 2, 21L, Set.of(), false, "/inbox", THEN, null)));
        mvc.perform(as(CHEN, get("/inbox").servletPath("/inbox")));
        verify(seeing).see(CHEN, "m");
    }
}
