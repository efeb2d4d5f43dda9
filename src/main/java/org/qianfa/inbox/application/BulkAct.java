package org.qianfa.inbox.application;

import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Something that can be done to many tasks at once. Every bean of this kind gets a button; {@code @Order} says which. */
interface BulkAct {

    /** In lower case; key of the button's text {@code inbox.bulk.act.<name>}. */
    String name();

    /** Whether the tab has tasks it can be done to. */
    boolean offeredIn(Tab tab);

    /** Whether it needs a person and a reason. */
    default boolean asks() {
        return false;
    }

    /** Whether the task's step allows it. */
    default boolean allowedOn(Item item) {
        return true;
    }

    /** Whether it cannot be undone, so that the person is shown once more what it is done to. */
    default boolean lasts() {
        return false;
    }

    /** Does it to one task, in a transaction of its own. */
    void on(Actor by, String taskId, Given given) throws Refusal;
}
