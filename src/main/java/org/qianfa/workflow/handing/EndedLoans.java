package org.qianfa.workflow.handing;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.qianfa.drafting.SectionHands;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A section whose task is done or gone is lent no more, whoever ended it: the substitute, an administrator, the end of the report. */
@Component
class EndedLoans {

    private final SectionHands sections;

    EndedLoans(SectionHands sections) {
        this.sections = sections;
    }

    @EventListener
    void on(DelegateTask task) {
        boolean over = TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()) || TaskListener.EVENTNAME_DELETE.equals(task.getEventName());
        if (over && task.getTaskDefinitionKey().equals("userTask_draftSection")) {
            sections.endLoans(null, ((Number) task.getVariable("sectionId")).longValue());
        }
    }
}
