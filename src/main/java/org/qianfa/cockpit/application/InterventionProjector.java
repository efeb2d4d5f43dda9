package org.qianfa.cockpit.application;

import org.qianfa.cockpit.persistence.PathRows;
import org.qianfa.workflow.ProcessIntervened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps interventions on the timeline of their report. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterventionProjector {

    private final PathRows rows;

    InterventionProjector(PathRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(ProcessIntervened event) {
        rows.add(event);
    }
}
