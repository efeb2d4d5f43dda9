package org.qianfa.cockpit.application;

import java.time.Clock;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.Outcome;
import org.qianfa.cockpit.domain.PartOfStage;
import org.qianfa.cockpit.persistence.CockpitStages;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskDateMoved;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes when a report enters and leaves a stage, in the transaction that moves it. Tasks that belong to no report pass by. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StageProjector {

    private final CockpitStages stages;
    private final WatchedReports watched;
    private final KnownReports reports;
    private final Clock clock;

    StageProjector(CockpitStages stages, WatchedReports watched, KnownReports reports, Clock clock) {
        this.stages = stages;
        this.watched = watched;
        this.reports = reports;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened event) {
        TaskInfo task = event.task();
        if (task.reportId() != null) {
            Stage.ofTask(task.taskKey()).ifPresent(stage -> enter(task, stage));
        }
    }

    @EventListener
    void on(TaskDateMoved event) {
        stages.due(event.taskId(), event.to());
    }

    @EventListener
    void on(TaskClosed event) {
        if (event.completed()) {
            stages.leave(event.taskId(), event.at());
        } else {
            stages.forget(event.taskId());
        }
    }

    @EventListener
    void on(ReportFinished event) {
        boolean published = event.phase() == ReportPhase.PUBLISHED;
        Outcome.Kind kind = published ? Outcome.Kind.PUBLISHED : Outcome.Kind.WITHHELD;
        watched.finish(event.reportId(), new Outcome(kind, clock.instant()));
    }

    @EventListener
    void on(ReportTerminated event) {
        watched.finish(event.reportId(), new Outcome(Outcome.Kind.TERMINATED, clock.instant()));
    }

    private void enter(TaskInfo task, Stage stage) {
        reports.know(task.reportId());
        stages.enter(task, stage, part(task));
    }

    private static String part(TaskInfo task) {
        return PartOfStage.of(task.taskKey(), task.sectionId(), task.departmentId(), task.personal() ? task.assigneeId() : null);
    }
}
