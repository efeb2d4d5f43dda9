package org.qianfa.inbox.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.inbox.CompareInbox.Comparison;
import org.qianfa.inbox.CompareInbox.Difference;
import org.qianfa.inbox.CompareInbox.Kind;
import org.qianfa.inbox.persistence.InboxItems;
import org.qianfa.inbox.persistence.InboxRow;
import org.qianfa.workflow.OpenTasks;
import org.springframework.stereotype.Component;

/** Holds the table of open tasks against what the engine waits for, task by task. */
@Component
class InboxComparison {

    private final InboxItems items;
    private final TaskSubjects subjects;
    private final OpenTasks openTasks;

    InboxComparison(InboxItems items, TaskSubjects subjects, OpenTasks openTasks) {
        this.items = items;
        this.subjects = subjects;
        this.openTasks = openTasks;
    }

    Comparison compare() {
        Map<String, InboxRow> engine = byId(subjects.rows(openTasks.openTasks()));
        Map<String, InboxRow> table = byId(items.all());
        List<Difference> differences = new ArrayList<>();
        engine.forEach((id, expected) -> compare(expected, table.get(id), differences));
        table.values().stream().filter(row -> !engine.containsKey(row.taskId()))
                .forEach(row -> differences.add(new Difference(Kind.SUPERFLUOUS, row.taskId(), row.taskKey(), List.of())));
        return new Comparison(engine.size(), table.size(), differences);
    }

    private static void compare(InboxRow expected, InboxRow found, List<Difference> differences) {
        if (found == null) {
            differences.add(new Difference(Kind.MISSING, expected.taskId(), expected.taskKey(), List.of()));
            return;
        }
        List<String> fields = expected.differences(found);
        if (!fields.isEmpty()) {
            differences.add(new Difference(Kind.DIFFERENT, expected.taskId(), expected.taskKey(), fields));
        }
    }

    private static Map<String, InboxRow> byId(List<InboxRow> rows) {
        return rows.stream().collect(toMap(InboxRow::taskId, identity()));
    }
}
