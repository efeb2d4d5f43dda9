package org.qianfa.cooperation.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.cooperation.OpenSteps;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.cooperation.domain.Topic;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.springframework.stereotype.Component;

/** What people may speak about: reports they may read, their sections and their open steps. */
@Component
class CooperationTopics {

    private final Reports reports;
    private final OpenSteps steps;

    CooperationTopics(Reports reports, OpenSteps steps) {
        this.reports = reports;
        this.steps = steps;
    }

    ReportView report(Actor reader, long reportId) {
        return reports.readable(reader, reportId);
    }

    /** @param sectionId and {@code taskId} may be {@code null} */
    Topic topic(ReportView report, Long sectionId, String taskId) {
        Step step = taskId == null || taskId.isEmpty() ? null : step(report, taskId);
        Topic topic = new Topic(report, section(report, sectionId == null && step != null ? step.sectionId() : sectionId));
        return step == null ? topic : topic.atStep(step.taskId(), step.taskKey());
    }

    private static SectionView section(ReportView report, Long sectionId) {
        return sectionId == null ? null : report.sections().stream().filter(s -> s.id() == sectionId).findFirst()
                .orElseThrow(() -> new NotFound("section", sectionId));
    }

    /** The step, which only who holds it speaks for. */
    Step held(Actor by, ReportView report, String taskId) {
        return spokenFor(by, step(report, taskId));
    }

    /** The same; nobody finishes or moves the step before the transaction ends. */
    Step heldFast(Actor by, ReportView report, String taskId) {
        return spokenFor(by, of(report, taskId, taskId == null ? Optional.empty() : steps.locked(taskId)));
    }

    private static Step spokenFor(Actor by, Step step) {
        if (!step.heldBy(by.id())) {
            throw new NotPermitted("only who holds the step");
        }
        return step;
    }

    private Step step(ReportView report, String taskId) {
        return of(report, taskId, step(taskId));
    }

    private static Step of(ReportView report, String taskId, Optional<Step> found) {
        return found.filter(s -> s.reportId() == report.id()).orElseThrow(() -> new NotFound("task", taskId));
    }

    Optional<Step> step(String taskId) {
        return taskId == null ? Optional.empty() : steps.step(taskId);
    }

    /** For readers of the report. */
    List<Step> open(long reportId) {
        return steps.ofReport(reportId);
    }
}
