package org.qianfa.workflow.standstill;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.review.Consultations;
import org.qianfa.review.HoldReviewClocks;
import org.springframework.stereotype.Component;

/** The moment at which the silence of departments is taken as no opinion. */
@Component
class ConsultationTimer {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Consultations consultations;
    private final HoldReviewClocks clocks;

    ConsultationTimer(RuntimeService runtime, ManagementService management, Consultations consultations, HoldReviewClocks clocks) {
        this.runtime = runtime;
        this.management = management;
        this.consultations = consultations;
        this.clocks = clocks;
    }

    /** Of a consultation under way; what is over stays as it was. */
    void move(long reportId, UnaryOperator<LocalDate> later) {
        List<Job> timers = runtime.createProcessInstanceQuery().processDefinitionKey("consultation").variableValueEquals("reportId", reportId).list().stream()
                .flatMap(process -> management.createJobQuery().timers().processInstanceId(process.getId()).activityId("event_limitPassed").list().stream())
                .toList();
        if (!timers.isEmpty()) {
            consultations.limit(reportId).ifPresent(limit -> clocks.consultUntil(reportId, later.apply(limit.dueOn())));
            consultations.limit(reportId).ifPresent(limit -> timers.forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(limit.endsAt()))));
        }
    }
}
