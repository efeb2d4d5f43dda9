package org.qianfa.inbox.application;

import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TakeTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class BulkUnclaim implements BulkAct {

    private final TakeTask taking;

    BulkUnclaim(TakeTask taking) {
        this.taking = taking;
    }

    @Override
    public String name() {
        return "unclaim";
    }

    @Override
    public boolean offeredIn(Tab tab) {
        return tab == Tab.MINE || tab == Tab.OVERDUE;
    }

    @Override
    public boolean allowedOn(Item item) {
        return !item.personal();
    }

    @Override
    public void on(Actor by, String taskId, Given given) {
        taking.unclaim(by, taskId);
    }
}
