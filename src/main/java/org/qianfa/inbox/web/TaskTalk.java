package org.qianfa.inbox.web;

import java.util.List;
import java.util.Map;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.workflow.Handings;
import org.qianfa.workflow.Handings.Handing;
import org.qianfa.workflow.Reminders;
import org.qianfa.workflow.Reminders.Reminder;
import org.springframework.stereotype.Component;

/** What was said last about open tasks: by whoever handed them on, and by the house when their dates came near. */
@Component
class TaskTalk {

    private final Reminders reminders;
    private final Handings handings;

    TaskTalk(Reminders reminders, Handings handings) {
        this.reminders = reminders;
        this.handings = handings;
    }

    Said about(List<Item> items) {
        List<String> open = items.stream().filter(item -> item.closedAt() == null).map(Item::taskId).toList();
        return new Said(reminders.latest(open), handings.latest(open));
    }

    /** Each by task id. */
    record Said(Map<String, Reminder> reminders, Map<String, Handing> handings) {
    }
}
