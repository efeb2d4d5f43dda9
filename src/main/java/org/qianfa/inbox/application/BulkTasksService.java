package org.qianfa.inbox.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.RefusalMessage;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Without a transaction around all, so that every task has its own. */
@Service
class BulkTasksService implements BulkTasks {

    /** What {@link Result#OUT_OF_STEP} says anyway. */
    private static final String NO_MORE = "outOfStep";

    private final List<BulkAct> acts;
    private final MyWork work;

    BulkTasksService(List<BulkAct> acts, MyWork work) {
        this.acts = acts;
        this.work = work;
    }

    @Override
    public List<String> acts(Tab tab) {
        return acts.stream().filter(act -> act.offeredIn(tab)).map(BulkAct::name).toList();
    }

    @Override
    public boolean asks(String act) {
        return named(act).asks();
    }

    @Override
    public boolean lasts(String act) {
        return named(act).lasts();
    }

    @Override
    public boolean allowed(String act, Item item) {
        return named(act).allowedOn(item);
    }

    @Override
    public List<Outcome> actOn(Actor by, String act, Given given, List<String> taskIds) {
        BulkAct wanted = named(act);
        List<String> each = taskIds.stream().distinct().limit(MOST).toList();
        // What a colleague has just taken is not seen any more; the act itself says so.
        Map<String, Item> before = work.tasks(by, each).stream().collect(Collectors.toMap(Item::taskId, Function.identity()));
        return each.stream().map(taskId -> outcome(taskId, before.get(taskId), () -> wanted.on(by, taskId, given))).toList();
    }

    private BulkAct named(String act) {
        return acts.stream().filter(one -> one.name().equals(act)).findFirst().orElseThrow(() -> new NotFound("act", act));
    }

    private static Outcome outcome(String taskId, Item item, Step step) {
        try {
            step.take();
            return new Outcome(taskId, item, Result.DONE, null, null);
        } catch (NotFound gone) {
            return new Outcome(taskId, item, Result.NOT_FOUND, null, null);
        } catch (NotPermitted no) {
            return new Outcome(taskId, item, Result.NOT_PERMITTED, null, null);
        } catch (OutOfStep late) {
            return new Outcome(taskId, item, Result.OUT_OF_STEP, late.code().equals(NO_MORE) ? null : late.code(), null);
        } catch (ConcurrencyFailureException meanwhile) {
            return new Outcome(taskId, item, Result.OUT_OF_STEP, "changedMeanwhile", null);
        } catch (Refusal refusal) {
            return new Outcome(taskId, item, Result.REFUSED, null, new RefusalMessage(refusal));
        }
    }

    private interface Step {
        void take() throws Refusal;
    }
}
