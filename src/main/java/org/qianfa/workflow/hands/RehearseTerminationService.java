package org.qianfa.workflow.hands;

import org.qianfa.drafting.TerminateReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.RehearseTermination;
import org.qianfa.workflow.projection.ReportTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RehearseTerminationService implements RehearseTermination {

    private static final String REHEARSED = "?";

    private final TerminateReport terminating;
    private final ReportTasks tasks;
    private final Rehearsal rehearsal;

    RehearseTerminationService(TerminateReport terminating, ReportTasks tasks, Rehearsal rehearsal) {
        this.terminating = terminating;
        this.tasks = tasks;
        this.rehearsal = rehearsal;
    }

    @Override
    public Consequences preview(Actor by, long reportId) throws Refusal {
        terminating.requireTerminable(by, reportId);
        return rehearsal.tried(tasks.ofReport(reportId), () -> terminating.terminate(by, reportId, REHEARSED));
    }
}
