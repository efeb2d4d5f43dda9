package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.qianfa.workflow.deadlines.NextStep.Next;
import org.qianfa.workflow.deadlines.ReminderRows.Sent;
import org.qianfa.workflow.projection.DatedTasks;
import org.qianfa.workflow.projection.DatedTasks.Dated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Goes through the open tasks and lets those reminders go out whose day has come. May be repeated at will: each goes out once. */
@Service
public class RemindOfDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOfDeadlines.class);
    /** A job of the engine is free for other servers after a minute; no page takes nearly as long. */
    private static final int PAGE = 500;
    private static final Duration HORIZON = Duration.ofDays(Step.DAYS_30.daysBefore() + 1L);

    private final DatedTasks tasks;
    private final ReminderRows rows;
    private final NextStep nextStep;
    private final Outgoing outgoing;

    RemindOfDeadlines(DatedTasks tasks, ReminderRows rows, NextStep nextStep, Outgoing outgoing) {
        this.tasks = tasks;
        this.rows = rows;
        this.nextStep = nextStep;
        this.outgoing = outgoing;
    }

    /**
     * @param after the id of the last task seen, empty at first
     * @return where to go on, {@code null} if all were seen
     */
    public String remindOfDeadlines(String after) {
        List<Dated> page = tasks.dueBefore(outgoing.now().plus(HORIZON), after, PAGE);
        Map<String, List<Sent>> sent = rows.sent(page.stream().map(Dated::taskId).toList()).stream().collect(Collectors.groupingBy(Sent::taskId));
        for (Dated task : page) {
            remind(task, sent.getOrDefault(task.taskId(), List.of()).stream().filter(one -> one.dueOn().equals(nextStep.dueOn(task)))
                    .map(Sent::step).collect(Collectors.toSet()));
        }
        return page.size() < PAGE ? null : page.get(PAGE - 1).taskId();
    }

    /** What cannot go out holds up no other; not being on record, it is tried again in the next round. */
    private void remind(Dated task, Set<Step> sent) {
        try {
            nextStep.of(task, sent).forEach(next -> outgoing.send(next, nextStep.dueOn(task)));
        } catch (DuplicateKeyException e) {
            LOG.debug("another server was faster with task {}", task.taskId());
        } catch (RuntimeException e) {
            LOG.error("no reminder could be sent for task {}", task.taskId(), e);
        }
    }
}
