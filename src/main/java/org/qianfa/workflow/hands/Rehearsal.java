package org.qianfa.workflow.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.PoolMembers;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.Consequences.TaskLine;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something to a process in a transaction of its own, notes which tasks come, and undoes it all. Nothing leaves the
 * database meanwhile: messages are sent after a commit, and there is none.
 */
@Component
class Rehearsal {

    private final ThreadLocal<List<TaskInfo>> born = new ThreadLocal<>();
    private final TransactionTemplate transaction;
    private final Directory directory;

    Rehearsal(PlatformTransactionManager transactions, Directory directory) {
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param dying the tasks that go by it */
    Consequences tried(List<TaskInfo> dying, Act act) throws Refusal {
        List<TaskInfo> tasks = new ArrayList<>();
        AtomicReference<Refusal> refused = new AtomicReference<>();
        born.set(tasks);
        try {
            undone(() -> {
                try {
                    act.run();
                } catch (Refusal refusal) {
                    refused.set(refusal);
                }
            });
        } finally {
            born.remove();
        }
        if (refused.get() != null) {
            throw refused.get();
        }
        return consequences(dying, tasks);
    }

    private Consequences consequences(List<TaskInfo> dying, List<TaskInfo> tasks) {
        return new Consequences(dying.stream().map(Rehearsal::line).toList(), tasks.stream().map(Rehearsal::line).toList(), told(dying, tasks));
    }

    /** @throws RuntimeException what the act throws */
    void undone(Runnable act) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            act.run();
        });
    }

    private List<Person> told(List<TaskInfo> dying, List<TaskInfo> tasks) {
        Stream<Person> holders = Stream.concat(dying.stream(), tasks.stream()).map(TaskInfo::assigneeId).filter(Objects::nonNull)
                .distinct().map(directory::person);
        Stream<Person> pools = PoolMembers.of(directory, tasks.stream().filter(task -> task.assigneeId() == null).flatMap(task -> task.pools().stream())
                .distinct().toList()).stream();
        return Stream.concat(holders, pools).distinct().toList();
    }

    private static TaskLine line(TaskInfo task) {
        return new TaskLine(task.taskKey(), task.name(), task.reportId(), task.sectionId(), task.assigneeId(), task.pools(), task.dueAt());
    }

    @EventListener
    void on(TaskOpened event) {
        if (born.get() != null) {
            born.get().add(event.task());
        }
    }

    interface Act {
        void run() throws Refusal;
    }
}
