package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;
import static org.qianfa.shared.Role.DEPUTY_LEADER;
import static org.qianfa.shared.Role.SECRECY_REVIEWER;
import static org.qianfa.shared.Role.SYSTEM_ADMIN;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.people.Person;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.workflow.MoveToken.Token;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What a system administrator does to single reports: tokens moved, tasks given to others, failed steps tried again. */
@RecordApplicationEvents
class HandsTraceTest extends ProcessTest {

    private static final Actor ADMIN = person(90, SYSTEM_ADMIN);
    private static final Actor SOMEBODY = person(1, COORDINATOR);
    private static final Journal.Subject THE_REPORT = new Journal.Subject("report", REPORT, UNIT);

    @Autowired ProcessInstances instances;
    @Autowired JdbcTemplate jdbc;
    @Autowired MoveToken moving;
    @Autowired ReassignTask reassigning;
    @Autowired FailedJobs failedJobs;
    @Autowired ProcessHealth processHealth;
    @Autowired ProcessPictures pictures;

    @BeforeEach
    void people() {
        when(directory.holding(DEPUTY_LEADER, UNIT)).thenReturn(List.of(new Person(501, "a", "甲", UNIT, null), new Person(502, "b", "乙", UNIT, null)));
        when(directory.holding(SECRECY_REVIEWER, UNIT)).thenReturn(List.of(new Person(503, "c", "丙", UNIT, null)));
        when(directory.person(anyLong())).thenAnswer(call -> new Person(call.getArgument(0), "p", "某人", UNIT, null));
    }

    @Test
    void a_token_is_put_back_to_a_step_it_has_passed_and_the_report_goes_on_from_there(ApplicationEvents happened) throws Exception {
        atSecrecyReview();
        Token token = token();
        assertThat(token).extracting(Token::taskKey, Token::targets, Token::obstacle)
                .containsExactly("userTask_reviewSecrecy", List.of("userTask_reviewAsDeputyLeader"), null);

        transaction.executeWithoutResult(status -> act(() -> moving.move(ADMIN, token.taskId(), "userTask_reviewAsDeputyLeader", " 分管领导有误 ")));

        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
        verify(journal).record(ADMIN, "MoveToken", THE_REPORT, "分管领导有误", "userTask_reviewSecrecy → userTask_reviewAsDeputyLeader");
        assertThat(happened.stream(ProcessIntervened.class)).singleElement().satisfies(told -> assertThat(told)
                .extracting(ProcessIntervened::kind, ProcessIntervened::reportId, ProcessIntervened::reason).containsExactly(Kind.MOVED, REPORT, "分管领导有误"));
        assertThat(happened.stream(TaskClosed.class).filter(closed -> closed.taskId().equals(token.taskId()))).singleElement().matches(closed -> !closed.completed());
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        announce(new SecrecyReviewed(SOMEBODY, REPORT, true, null, false));
        assertThat(waitingTasks()).containsExactly("userTask_signReport");
    }

    @Test
    void a_preview_says_what_dies_what_is_born_and_who_is_told_and_changes_nothing() throws Exception {
        atSecrecyReview();
        String task = token().taskId();

        Consequences consequences = moving.preview(ADMIN, task, "userTask_reviewAsDeputyLeader");

        assertThat(consequences.dying()).extracting(Consequences.TaskLine::taskKey).containsExactly("userTask_reviewSecrecy");
        assertThat(consequences.born()).singleElement().satisfies(born -> {
            assertThat(born.taskKey()).isEqualTo("userTask_reviewAsDeputyLeader");
            assertThat(born.pools()).containsExactly("DEPUTY_LEADER@" + UNIT);
            assertThat(born.dueAt()).isNotNull();
        });
        assertThat(consequences.told()).extracting(Person::displayName).containsExactly("乙", "甲");
        assertThat(token().taskId()).as("the very same task still waits").isEqualTo(task);
        assertThat(times("userTask_reviewAsDeputyLeader")).isEqualTo(1);
        verify(journal, never()).record(any(), any(), any(), any(), any());
    }

    @Test
    void a_token_stays_without_a_reason_an_administrator_or_a_step_it_has_passed() {
        atSecrecyReview();
        String task = token().taskId();

        assertThatThrownBy(() -> moving.move(ADMIN, task, "userTask_signReport", "跳过")).isInstanceOf(TokenNotMovable.class);
        assertThatThrownBy(() -> moving.move(ADMIN, task, "userTask_answerOpinions", "跳过")).isInstanceOf(TokenNotMovable.class);
        assertThatThrownBy(() -> moving.move(ADMIN, task, "userTask_reviewAsDeputyLeader", " ")).isInstanceOf(InterventionReasonMissing.class);
        assertThatThrownBy(() -> moving.move(SOMEBODY, task, "userTask_reviewAsDeputyLeader", "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.preview(SOMEBODY, task, "userTask_reviewAsDeputyLeader")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.move(ADMIN, "nothing", "userTask_reviewAsDeputyLeader", "x")).isInstanceOf(NotFound.class);
        assertThat(token().taskId()).isEqualTo(task);
        verify(journal, never()).record(any(), any(), any(), any(), any());
    }

    @Test
    void while_parallel_work_is_open_nothing_is_moved() {
        atSecrecyReview();
        String process = runtime.createProcessInstanceQuery().processDefinitionKey("reportReview").singleResult().getId();
        runtime.createProcessInstanceModification(process).startBeforeActivity("userTask_recordDiscussion").execute();

        assertThat(moving.tokens(ADMIN, REPORT)).hasSize(2).allMatch(token -> token.obstacle() == MoveObstacle.PARALLEL && token.targets().isEmpty());
        String task = tasks.createTaskQuery().taskDefinitionKey("userTask_reviewSecrecy").singleResult().getId();
        assertThatThrownBy(() -> moving.move(ADMIN, task, "userTask_reviewAsDeputyLeader", "x")).isInstanceOfSatisfying(TokenNotMovable.class,
                refusal -> assertThat(refusal.arguments()).containsExactly(MoveObstacle.PARALLEL));
        assertThat(waitingTasks()).containsExactly("userTask_recordDiscussion", "userTask_reviewSecrecy");
    }

    @Test
    void a_section_is_put_back_to_its_drafter_and_so_is_what_drafting_keeps_of_it() throws Exception {
        drafting();
        assertThat(token()).extracting(Token::obstacle, Token::personal).containsExactly(MoveObstacle.NOT_PASSED, true);
        assertThatThrownBy(() -> moving.move(ADMIN, token().taskId(), "userTask_reviewSection", "x")).isInstanceOf(TokenNotMovable.class);
        announce(new SectionSubmitted(person(121), REPORT, 21));
        assertThat(token().targets()).containsExactly("userTask_draftSection");
        tasks.claim(token().taskId(), "501");

        Consequences consequences = moving.preview(ADMIN, token().taskId(), "userTask_draftSection");
        assertThat(consequences.born()).singleElement().matches(born -> born.taskKey().equals("userTask_draftSection") && born.assigneeId() == 121);
        assertThat(waitingTasks()).containsExactly("userTask_reviewSection");
        clearInvocations(reopenSection, journal);

        transaction.executeWithoutResult(status -> act(() -> moving.move(ADMIN, token().taskId(), "userTask_draftSection", "送错稿")));

        assertThat(waitingTasks()).containsExactly("userTask_draftSection");
        assertThat(tasks.createTaskQuery().singleResult().getAssignee()).isEqualTo("121");
        verify(reopenSection).reopenSection(ADMIN, 21, "送错稿");
        verify(journal).record(eq(ADMIN), eq("MoveToken"), eq(THE_REPORT), eq("送错稿"), any());
    }

    @Test
    void where_drafting_refuses_the_token_stays() throws Exception {
        drafting();
        announce(new SectionSubmitted(person(121), REPORT, 21));
        doThrow(new ReasonMissing()).when(reopenSection).reopenSection(any(), anyLong(), any());

        assertThatThrownBy(() -> moving.move(ADMIN, token().taskId(), "userTask_draftSection", "送错稿")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> moving.preview(ADMIN, token().taskId(), "userTask_draftSection")).isInstanceOf(ReasonMissing.class);
        assertThat(waitingTasks()).containsExactly("userTask_reviewSection");
        verify(journal, never()).record(any(), any(), any(), any(), any());
    }

    @Test
    void a_release_is_put_back_to_a_review_it_has_passed() throws Exception {
        runtime.startProcessInstanceByKey("release", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT, "releaseOutcome", "returned"));
        fire("serviceTask_preparePublicText");
        assertThat(token().targets()).isEmpty();
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.FIRST, true));
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.SECOND, true));
        assertThat(token().targets()).containsExactly("userTask_reviewFirst", "userTask_reviewSecond");

        transaction.executeWithoutResult(status -> act(() -> moving.move(ADMIN, token().taskId(), "userTask_reviewFirst", "一校漏页")));

        assertThat(waitingTasks()).containsExactly("userTask_reviewFirst");
        verify(reopenReleaseReview).reopenReview(ADMIN, REPORT, ReleaseStep.FIRST, "一校漏页");
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.FIRST, true));
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.SECOND, true));
        assertThat(waitingTasks()).containsExactly("userTask_reviewFinal");
    }

    private void drafting() {
        runtime.startProcessInstanceByKey("sectionDrafting", "section-21", Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                "sectionId", 21L, "departmentId", DEPARTMENT, "drafterId", "121"));
    }

    @Test
    void a_personal_task_is_given_to_nobody_else() {
        drafting();
        assertThat(reassigning.candidates(ADMIN, token().taskId())).isEmpty();
        assertThatThrownBy(() -> reassigning.reassign(ADMIN, token().taskId(), 122, "x")).isInstanceOf(PersonUnsuitable.class);
        assertThat(tasks.createTaskQuery().singleResult().getAssignee()).isEqualTo("121");
    }

    @Test
    void a_task_is_given_to_another_member_of_its_pool(ApplicationEvents happened) throws Exception {
        atDeputyLeader();
        String task = token().taskId();
        tasks.claim(task, "501");

        assertThat(reassigning.candidates(ADMIN, task)).extracting(Person::id).containsExactly(502L);
        assertThatThrownBy(() -> reassigning.reassign(ADMIN, task, 501, "x")).as("holds it already").isInstanceOf(PersonUnsuitable.class);
        assertThatThrownBy(() -> reassigning.reassign(ADMIN, task, 503, "x")).as("of another pool").isInstanceOf(PersonUnsuitable.class);
        assertThatThrownBy(() -> reassigning.reassign(ADMIN, task, 502, null)).isInstanceOf(InterventionReasonMissing.class);
        assertThatThrownBy(() -> reassigning.reassign(SOMEBODY, task, 502, "x")).isInstanceOf(NotPermitted.class);
        assertThat(tasks.createTaskQuery().singleResult().getAssignee()).isEqualTo("501");

        transaction.executeWithoutResult(status -> act(() -> reassigning.reassign(ADMIN, task, 502, "出差")));

        assertThat(tasks.createTaskQuery().singleResult().getAssignee()).isEqualTo("502");
        assertThat(happened.stream(TaskAssigned.class)).contains(new TaskAssigned(task, 502L));
        verify(journal).record(eq(ADMIN), eq("ReassignTask"), eq(THE_REPORT), eq("出差"), any());
    }

    @Test
    void failed_steps_are_tried_again_together_and_those_that_recovered_are_left_out() {
        doThrow(new IllegalStateException("编号服务未就绪")).when(registerReport).registerReport(anyLong());
        List<String> jobs = List.of(failed(REPORT), failed(REPORT + 1));
        assertThat(failedJobs.failedJobs()).extracting(FailedJobs.FailedJob::jobId).containsExactlyInAnyOrderElementsOf(jobs);
        assertThatThrownBy(() -> failedJobs.retryAll(SOMEBODY, jobs, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> failedJobs.following(SOMEBODY, jobs.get(0))).isInstanceOf(NotPermitted.class);
        assertThat(failedJobs.following(ADMIN, jobs.get(0))).extracting(FailedJobs.Following::activityId).containsExactly("serviceTask_submitUpward");

        int tried = transaction.execute(status -> failedJobs.retryAll(ADMIN, List.of(jobs.get(0), jobs.get(1), "gone"), "服务已恢复"));

        assertThat(tried).isEqualTo(2);
        assertThat(failedJobs.failedJobs()).isEmpty();
        assertThat(management.createJobQuery().withRetriesLeft().activityId("serviceTask_registerReport").count()).isEqualTo(2);
        verify(journal).record(eq(ADMIN), eq("RetryJob"), eq(new Journal.Subject("report", REPORT + 1, null)), eq("服务已恢复"), any());
    }

    @Test
    void the_engine_says_how_it_is_and_what_was_passed() {
        doThrow(new IllegalStateException("编号服务未就绪")).when(registerReport).registerReport(anyLong());
        failed(REPORT + 1);
        atSecrecyReview();

        ProcessHealth.Health health = processHealth.health();

        assertThat(health.jobs()).extracting(ProcessHealth.Jobs::failed, ProcessHealth.Jobs::locked, ProcessHealth.Jobs::runOut).containsExactly(1L, 0L, 0L);
        assertThat(health.batches()).isZero();
        assertThat(health.lifetimes()).contains(new ProcessHealth.Lifetime("reportReview", 3650));
        assertThat(pictures.passed("reportReview", null)).containsEntry("userTask_reviewAsDeputyLeader", new ProcessPictures.Passed(1, 0));
        assertThat(pictures.passed("reportReview", REPORT)).isEqualTo(pictures.passed("reportReview", null));
        assertThat(pictures.passed("reportReview", REPORT + 1)).isEmpty();
        assertThat(pictures.versions("reportReview")).singleElement().matches(version -> version.newest() && version.running() == 1);
        assertThat(pictures.pictures()).hasSize(10);
    }

    @Test
    void locks_are_told_and_those_apart_that_outlived_their_server() {
        doThrow(new IllegalStateException("编号服务未就绪")).when(registerReport).registerReport(anyLong());
        String job = failed(REPORT + 1);

        jdbc.update("update ACT_RU_JOB set LOCK_OWNER_ = 'node', LOCK_EXP_TIME_ = dateadd(minute, 5, current_timestamp) where ID_ = ?", job);
        assertThat(processHealth.health().jobs()).extracting(ProcessHealth.Jobs::locked, ProcessHealth.Jobs::runOut).containsExactly(1L, 0L);

        jdbc.update("update ACT_RU_JOB set LOCK_EXP_TIME_ = dateadd(minute, -5, current_timestamp) where ID_ = ?", job);
        assertThat(processHealth.health().jobs()).extracting(ProcessHealth.Jobs::locked, ProcessHealth.Jobs::runOut).containsExactly(0L, 1L);
    }

    @Test
    void every_instance_shows_the_way_it_came_with_who_and_when() {
        atSecrecyReview();

        ProcessInstances.Instance review = instances.ofReport(REPORT).get(0);
        List<ProcessInstances.Passage> path = instances.path(review.instanceId());

        assertThat(review).extracting(ProcessInstances.Instance::processKey, ProcessInstances.Instance::subject, ProcessInstances.Instance::reportId,
                ProcessInstances.Instance::endedAt, ProcessInstances.Instance::cancelled).containsExactly("reportReview", "report-" + REPORT, REPORT, null, false);
        assertThat(path).extracting(ProcessInstances.Passage::elementId).containsSubsequence("userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy");
        assertThat(path).filteredOn(step -> step.elementId().equals("userTask_reviewAsDeputyLeader"))
                .allSatisfy(step -> assertThat(List.of(step.personId(), step.leftAt(), step.name())).doesNotContainNull());
        assertThat(path.get(path.size() - 1)).extracting(ProcessInstances.Passage::elementId, ProcessInstances.Passage::leftAt, ProcessInstances.Passage::cancelled)
                .containsExactly("userTask_reviewSecrecy", null, false);
        assertThat(instances.running("reportReview", "", 5)).extracting(ProcessInstances.Instance::instanceId).containsExactly(review.instanceId());
        assertThat(instances.running("reportReview", review.instanceId(), 5)).isEmpty();
        assertThat(instances.diagram(review.instanceId())).contains("userTask_reviewSecrecy");
        assertThat(instances.instance("nothing")).isEmpty();
    }

    private String failed(long report) {
        String process = runtime.createProcessInstanceByKey("unitReport").businessKey("report-" + report)
                .setVariables(Map.of("reportId", report, "cycleId", CYCLE, "unitId", UNIT)).startBeforeActivity("serviceTask_registerReport").execute().getId();
        Job job = management.createJobQuery().processInstanceId(process).singleResult();
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessageContaining("编号服务未就绪");
        }
        return job.getId();
    }

    private void atDeputyLeader() {
        runtime.startProcessInstanceByKey("reportReview", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                "omittedSteps", "-", "resumeAt", "userTask_reviewAsDeputyLeader", "reviewOutcome", "consolidation"));
    }

    private void atSecrecyReview() {
        atDeputyLeader();
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
    }

    private Token token() {
        return moving.tokens(ADMIN, REPORT).get(0);
    }

    private static void act(Act act) {
        try {
            act.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Act {
        void run() throws Exception;
    }
}
