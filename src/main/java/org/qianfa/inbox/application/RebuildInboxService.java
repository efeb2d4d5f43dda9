package org.qianfa.inbox.application;

import java.util.List;
import org.qianfa.inbox.RebuildInbox;
import org.qianfa.inbox.persistence.InboxItems;
import org.qianfa.inbox.persistence.InboxRow;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.workflow.OpenTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RebuildInboxService implements RebuildInbox {

    private final InboxItems items;
    private final TaskSubjects subjects;
    private final OpenTasks openTasks;
    private final Journal journal;

    RebuildInboxService(InboxItems items, TaskSubjects subjects, OpenTasks openTasks, Journal journal) {
        this.items = items;
        this.subjects = subjects;
        this.openTasks = openTasks;
        this.journal = journal;
    }

    @Override
    public int rebuildInbox(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only a system administrator rebuilds the inbox");
        }
        items.removeAll();
        List<InboxRow> rows = subjects.rows(openTasks.openTasks());
        rows.forEach(items::add);
        journal.record(by, "RebuildInbox", new Journal.Subject("inbox", 0, null), null, rows.size() + " open tasks");
        return rows.size();
    }
}
