package org.qianfa.workflow.operations;

import org.qianfa.drafting.SectionHands;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/**
 * Moves a task from its holder to another person for good. A section's task follows its drafter: the domain is changed, and
 * the fact moves the task.
 */
@Component
class Passing {

    private final TaskDesk desk;
    private final Entitled entitled;
    private final SectionHands sections;

    Passing(TaskDesk desk, Entitled entitled, SectionHands sections) {
        this.desk = desk;
        this.entitled = entitled;
        this.sections = sections;
    }

    /**
     * Two who pass a section at once meet in its version; all other tasks are looked at again when nobody else can move them.
     *
     * @param check what must be true of the task
     */
    void pass(Actor by, String taskId, long to, String reason, Check check) throws Refusal {
        TaskInfo task = desk.found(taskId);
        check.require(task);
        entitled.require(task, to);
        if (task.personal()) {
            sections.handOver(by, task.sectionId(), to, reason);
        } else {
            check.require(desk.locked(taskId));
            desk.give(task, to);
        }
        desk.handedOn(by, "TransferTask", task, reason, task.assigneeId() + " → " + to);
    }

    interface Check {
        void require(TaskInfo task) throws Refusal;
    }
}
