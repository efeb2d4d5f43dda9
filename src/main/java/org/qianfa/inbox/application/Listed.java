package org.qianfa.inbox.application;

import java.time.Instant;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.persistence.WorkQueries;

/** A row of a list and where a page that ends with it ends. */
record Listed(Item item, Cursor at) {

    static Listed at(Item item, Instant key) {
        return new Listed(item, new Cursor(key, item.taskId()));
    }

    static Listed open(Item item) {
        return at(item, WorkQueries.dueKey(item));
    }
}
