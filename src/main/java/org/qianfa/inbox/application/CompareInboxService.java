package org.qianfa.inbox.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qianfa.inbox.CompareInbox;
import org.qianfa.inbox.persistence.InboxItems;
import org.qianfa.inbox.persistence.InboxRow;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.workflow.OpenTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CompareInboxService implements CompareInbox {

    private final InboxItems items;
    private final TaskSubjects subjects;
    private final OpenTasks openTasks;
    private final RememberedComparison remembered;

    CompareInboxService(InboxItems items, TaskSubjects subjects, OpenTasks openTasks, RememberedComparison remembered) {
        this.items = items;
        this.subjects = subjects;
        this.openTasks = openTasks;
        this.remembered = remembered;
    }

    @Override
    public Comparison compareInbox(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only a system administrator compares the inbox with the engine");
        }
        Map<String, InboxRow> engine = byId(subjects.rows(openTasks.openTasks()));
        Map<String, InboxRow> table = byId(items.all());
        List<Difference> differences = new ArrayList<>();
        engine.forEach((id, expected) -> compare(expected, table.get(id), differences));
        table.values().stream().filter(row -> !engine.containsKey(row.taskId()))
                .forEach(row -> differences.add(new Difference(Kind.SUPERFLUOUS, row.taskId(), row.taskKey(), List.of())));
        return remembered.keep(new Comparison(engine.size(), table.size(), differences));
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
