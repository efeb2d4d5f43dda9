package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.WayBack;
import org.qianfa.review.DocumentChecked;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.workflow.EditVariables.Value;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An administrator sets one of the few values of a process that may be set. */
@RecordApplicationEvents
class VariablesTraceTest extends OperationsTrace {

    private static final Actor ADMIN = person(90, Role.SYSTEM_ADMIN);

    @Autowired EditVariables editing;
    @Autowired SuspendReport suspending;

    @Test
    void the_next_review_begins_at_a_step_the_report_has_passed(ApplicationEvents happened) throws Exception {
        consolidating();
        assertThat(editing.values(ADMIN, REPORT)).containsExactly(new Value("unitReport", "resumeAt", "none", List.of("none")),
                new Value("unitReport", "omittedSteps", "consultDepartment", List.of("-", "consultDepartment")));
        announce(new ReportConsolidated(COORDINATOR_1, REPORT));
        announce(new DocumentChecked(OFFICE, REPORT, new ReturnOrder(List.of(), "请改", null, WayBack.ALL_AGAIN)));
        assertThat(editing.values(ADMIN, REPORT)).contains(new Value("unitReport", "resumeAt", "none", List.of("none", "userTask_checkDocument")));

        editing.set(ADMIN, REPORT, "unitReport", "resumeAt", "userTask_checkDocument", " 只改错字 ");
        editing.set(ADMIN, REPORT, "unitReport", "omittedSteps", "-", "改为征求意见");

        verify(journal).record(eq(ADMIN), eq("EditVariable"), any(), eq("只改错字"), eq("resumeAt: none → userTask_checkDocument"));
        assertThat(happened.stream(ProcessIntervened.class)).extracting(ProcessIntervened::kind, ProcessIntervened::from, ProcessIntervened::to)
                .contains(tuple(Kind.EDITED, "resumeAt", "userTask_checkDocument"));
        announce(new ReportConsolidated(COORDINATOR_1, REPORT));
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
    }

    @Test
    void a_report_need_not_come_straight_back() throws Exception {
        runtime.startProcessInstanceByKey("reportReview", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                "omittedSteps", "-", "resumeAt", "userTask_reviewAsDeputyLeader", "reviewOutcome", "consolidation"));
        announce(new DeputyLeaderReviewed(COORDINATOR_1, REPORT, null));
        announce(new SecrecyReviewed(COORDINATOR_1, REPORT, false, ReturnOrder.toStep(ReviewStep.DOCUMENT_CHECK, WayBack.STRAIGHT_BACK, "请核")));
        assertThat(editing.values(ADMIN, REPORT)).containsExactly(new Value("reportReview", "comesBackTo", "userTask_reviewSecrecy", List.of("none")));
        editing.set(ADMIN, REPORT, "reportReview", "comesBackTo", "none", "改走全部");
        announce(new DocumentChecked(OFFICE, REPORT, null));
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");
    }

    @Test
    void nothing_else_is_set_and_nothing_by_others_or_without_a_reason() throws Exception {
        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
        consolidating();
        refused(NotPermitted.class, () -> editing.values(COORDINATOR_1, REPORT));
        refused(NotPermitted.class, () -> set(COORDINATOR_1, "omittedSteps", "-", "试"));
        refused(VariableUnfit.class, () -> set(ADMIN, "resumeAt", "userTask_checkDocument", "未过"));
        refused(VariableUnfit.class, () -> set(ADMIN, "resumeAt", "userTask_signReport", "跳过"));
        refused(VariableUnfit.class, () -> set(ADMIN, "omittedSteps", "consultDepartment", "不变"));
        refused(VariableUnfit.class, () -> set(ADMIN, "omittedSteps", null, "空"));
        refused(NotFound.class, () -> set(ADMIN, "unitId", "9", "冒充"));
        refused(NotFound.class, () -> editing.set(ADMIN, REPORT, "release", "releaseOutcome", "published", "公开"));
        refused(NotFound.class, () -> editing.set(ADMIN, 999, "unitReport", "omittedSteps", "-", "无"));
        refused(InterventionReasonMissing.class, () -> set(ADMIN, "omittedSteps", "-", " "));
        suspending.suspend(COORDINATOR_1, REPORT, "停");
        refused(OutOfStep.class, () -> set(ADMIN, "omittedSteps", "-", "试"));
        assertThat(editing.values(ADMIN, REPORT)).contains(new Value("unitReport", "omittedSteps", "consultDepartment", List.of("-", "consultDepartment")));
    }

    private void set(Actor by, String name, String value, String reason) throws Exception {
        editing.set(by, REPORT, "unitReport", name, value, reason);
    }

    private void consolidating() {
        drafting();
        for (long section : new long[] {21, 22}) {
            announce(new SectionSubmitted(person(100 + section), REPORT, section));
            announce(new SectionReviewed(COORDINATOR_1, REPORT, section, true));
        }
        fire("callActivity_draftSections");
    }
}
