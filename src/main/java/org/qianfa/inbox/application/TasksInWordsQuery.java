package org.qianfa.inbox.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.inbox.TasksInWords;
import org.qianfa.inbox.persistence.InboxRow;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TasksInWordsQuery implements TasksInWords {

    private final TaskSubjects subjects;

    TasksInWordsQuery(TaskSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Map<String, InWords> inWords(List<TaskInfo> tasks) {
        return subjects.rows(tasks).stream().collect(Collectors.toMap(InboxRow::taskId, row -> new InWords(row.about().title(), row.about().subject()),
                (one, same) -> one));
    }
}
