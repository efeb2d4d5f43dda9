package org.qianfa.workflow.operations;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.ManyTasks;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TransferTask;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Without a transaction of its own: each task has one. */
@Service
class ManyTasksService implements ManyTasks {

    private final TakeTask taking;
    private final TransferTask transferring;

    ManyTasksService(TakeTask taking, TransferTask transferring) {
        this.taking = taking;
        this.transferring = transferring;
    }

    @Override
    public List<Outcome> claim(Actor by, List<String> taskIds) {
        return each(taskIds, taskId -> taking.claim(by, taskId));
    }

    @Override
    public List<Outcome> unclaim(Actor by, List<String> taskIds) {
        return each(taskIds, taskId -> taking.unclaim(by, taskId));
    }

    @Override
    public List<Outcome> transfer(Actor by, List<String> taskIds, long to, String reason) {
        return each(taskIds, taskId -> transferring.transfer(by, taskId, to, reason));
    }

    private static List<Outcome> each(List<String> taskIds, Step step) {
        return taskIds.stream().distinct().limit(MOST).map(taskId -> outcome(taskId, step)).toList();
    }

    private static Outcome outcome(String taskId, Step step) {
        try {
            step.take(taskId);
            return new Outcome(taskId, null, null);
        } catch (Refusal refusal) {
            return new Outcome(taskId, null, refusal);
        } catch (OutOfStep late) {
            return new Outcome(taskId, late.code(), null);
        } catch (NotFound gone) {
            return new Outcome(taskId, "taskGone", null);
        } catch (NotPermitted forbidden) {
            return new Outcome(taskId, "notPermitted", null);
        } catch (ConcurrencyFailureException meanwhile) {
            return new Outcome(taskId, "changedMeanwhile", null);
        }
    }

    private interface Step {
        void take(String taskId) throws Refusal;
    }
}
