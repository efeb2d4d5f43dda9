package org.qianfa.workflow.withdrawal;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.review.WithdrawSupplement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Both ways back of materials supplied to a legality review, of a report or of any other matter. */
@Component
class SupplementWays implements WayBack {

    private final WithdrawSupplement supplements;
    private final TaskService tasks;

    SupplementWays(WithdrawSupplement supplements, TaskService tasks) {
        this.supplements = supplements;
        this.tasks = tasks;
    }

    @Override
    public Set<String> steps() {
        return Set.of("userTask_supplementMaterials", "userTask_supplementMatter");
    }

    @Override
    public void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        supplements.withdrawSupplement(by, matter(task), reason);
    }

    @Override
    public void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        supplements.giveSupplementBack(by, matter(task), word);
    }

    private long matter(TaskInfo task) {
        return ((Number) tasks.getVariable(task.taskId(), "matterId")).longValue();
    }
}
