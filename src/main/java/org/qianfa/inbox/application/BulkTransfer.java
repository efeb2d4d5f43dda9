package org.qianfa.inbox.application;

import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TransferTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class BulkTransfer implements BulkAct {

    private final TransferTask transferring;

    BulkTransfer(TransferTask transferring) {
        this.transferring = transferring;
    }

    @Override
    public String name() {
        return "transfer";
    }

    @Override
    public boolean offeredIn(Tab tab) {
        return tab == Tab.MINE || tab == Tab.OVERDUE;
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public void on(Actor by, String taskId, Given given) throws Refusal {
        transferring.transfer(by, taskId, given.to(), given.word());
    }
}
