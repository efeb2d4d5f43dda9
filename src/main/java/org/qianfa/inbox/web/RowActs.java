package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.stereotype.Component;

/** What a person may do with the tasks of a page of the list, besides doing them. */
@Component
class RowActs {

    private final BulkTasks bulk;
    private final WithdrawStep withdrawing;

    RowActs(BulkTasks bulk, WithdrawStep withdrawing) {
        this.bulk = bulk;
        this.withdrawing = withdrawing;
    }

    /** With several of them at once. */
    List<String> many(Tab tab, List<Item> items) {
        return bulk.acts(tab).stream().filter(act -> items.stream().anyMatch(item -> bulk.allowed(act, item))).toList();
    }

    /** Those before which the person did the step, and may take or ask it back: only what was sent on is with others. */
    List<String> withdrawable(Actor by, Tab tab, List<Item> items) {
        return tab == Tab.SENT ? withdrawing.offered(by, items.stream().map(Item::taskId).toList()) : List.of();
    }
}
