package org.qianfa.inbox.application;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Something that can be done to many tasks at once. Every bean of this kind gets a button; {@code @Order} says which. */
interface BulkAct {

    /** In lower case; key of the button's text {@code inbox.bulk.act.<name>}. */
    String name();

    /** Does it to one task, in a transaction of its own. */
    void on(Actor by, String taskId) throws Refusal;
}
