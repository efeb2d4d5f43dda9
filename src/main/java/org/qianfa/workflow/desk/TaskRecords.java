package org.qianfa.workflow.desk;

import java.time.Clock;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.workflow.Handings.Handing;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Writes down what was done with a task, and keeps the word for whoever gets it. */
@Component
class TaskRecords {

    private final Journal journal;
    private final HandingRows words;
    private final Clock clock;

    TaskRecords(Journal journal, HandingRows words, Clock clock) {
        this.journal = journal;
        this.words = words;
        this.clock = clock;
    }

    void record(Actor by, String action, TaskInfo task, String reason, String details) {
        journal.record(by, action, new Journal.Subject("report", task.reportId() == null ? 0 : task.reportId(), task.unitId()), reason,
                task.taskKey() + (details == null ? "" : ": " + details));
    }

    void handedOn(Actor by, String action, TaskInfo task, String word, String details) {
        record(by, action, task, word, details);
        words.add(task.taskId(), new Handing(action, by.id(), clock.instant(), word));
    }
}
