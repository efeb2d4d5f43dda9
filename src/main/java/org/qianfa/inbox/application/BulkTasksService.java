package org.qianfa.inbox.application;

import java.util.List;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.MyWork;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.RefusalMessage;
import org.springframework.stereotype.Service;

/** Without a transaction around all, so that every task has its own. */
@Service
class BulkTasksService implements BulkTasks {

    private final List<BulkAct> acts;
    private final MyWork work;

    BulkTasksService(List<BulkAct> acts, MyWork work) {
        this.acts = acts;
        this.work = work;
    }

    @Override
    public List<String> acts() {
        return acts.stream().map(BulkAct::name).toList();
    }

    @Override
    public List<Outcome> actOn(Actor by, String act, List<String> taskIds) {
        BulkAct wanted = acts.stream().filter(one -> one.name().equals(act)).findFirst().orElseThrow(() -> new NotFound("act", act));
        return taskIds.stream().distinct().limit(MOST).map(taskId -> outcome(by, wanted, taskId)).toList();
    }

    private Outcome outcome(Actor by, BulkAct act, String taskId) {
        MyWork.Item item = seen(by, taskId);
        try {
            act.on(by, taskId);
            return new Outcome(taskId, item, Result.DONE, null);
        } catch (NotFound gone) {
            return new Outcome(taskId, item, Result.NOT_FOUND, null);
        } catch (NotPermitted no) {
            return new Outcome(taskId, item, Result.NOT_PERMITTED, null);
        } catch (OutOfStep late) {
            return new Outcome(taskId, item, Result.OUT_OF_STEP, null);
        } catch (Refusal refusal) {
            return new Outcome(taskId, item, Result.REFUSED, new RefusalMessage(refusal));
        }
    }

    /** What a colleague has just taken is not seen any more; the act itself says so. */
    private MyWork.Item seen(Actor by, String taskId) {
        try {
            return work.task(by, taskId);
        } catch (NotFound gone) {
            return null;
        }
    }
}
