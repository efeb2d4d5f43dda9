package org.qianfa.workflow.handing;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.desk.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TransferTaskService implements TransferTask {

    private final TaskDesk desk;
    private final Passing passing;

    TransferTaskService(TaskDesk desk, Passing passing) {
        this.desk = desk;
        this.passing = passing;
    }

    @Override
    public void transfer(Actor by, String taskId, long to, String reason) throws Refusal {
        desk.requireOwn(by, desk.found(taskId));
        String why = TaskDesk.requireWord(reason);
        passing.pass(by, taskId, to, why, task -> desk.requireOwn(by, task));
    }
}
