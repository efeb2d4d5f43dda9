package org.qianfa.sequences;

import java.util.List;
import java.util.function.Predicate;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.BulkTasks.Outcome;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** The bulk bar of the inbox: one act on all that one person has or may have, on each for itself. */
final class InBulk extends Operations {

    InBulk(World world) {
        super(world);
    }

    @Override
    void list() {
        bulk("bulk claim", "claim", task -> task.assigneeId() == null);
        bulk("bulk unclaim", "unclaim", task -> task.assigneeId() != null && !task.personal());
        bulk("bulk approve", "approve", task -> task.taskKey().equals("userTask_reviewSection"));
        bulk("bulk transfer", "transfer", task -> task.assigneeId() != null);
    }

    private void bulk(String kind, String act, Predicate<TaskInfo> wanted) {
        onTask(kind, wanted, (draw, first) -> {
            Actor by = draw.near(first);
            List<TaskInfo> tasks = world.tasks().stream().filter(task -> task.taskId().equals(first.taskId()) || wanted.test(task) && sees(by, task) && draw.chance(0.7)).toList();
            boolean asks = world.use(BulkTasks.class).asks(act);
            String word = asks ? draw.word() : null;
            BulkTasks.Given given = asks ? new BulkTasks.Given(draw.next(first).id(), word) : BulkTasks.Given.NOTHING;
            Attempt attempt = new Attempt(kind, by, tasks.stream().map(Operations::words).toList().toString(), null, word,
                    () -> act(by, act, given, tasks.stream().map(TaskInfo::taskId).toList()));
            return tasks.size() == 1 ? attempt : attempt.inParts();
        });
    }

    /** It is done if one was done. */
    private void act(Actor by, String act, BulkTasks.Given given, List<String> tasks) throws Told {
        List<Outcome> outcomes = world.use(BulkTasks.class).actOn(by, act, given, tasks);
        if (outcomes.stream().noneMatch(Outcome::done)) {
            throw new Told(code(outcomes.get(0)));
        }
    }

    /** What one of many was refused with. */
    static String code(Outcome outcome) {
        if (outcome.refusal() != null) {
            return outcome.refusal().getCodes()[0].substring("refusal.".length());
        }
        return outcome.fault() != null ? outcome.fault() : switch (outcome.result()) {
            case NOT_FOUND -> "notFound";
            case NOT_PERMITTED -> "notPermitted";
            default -> "outOfStep";
        };
    }

    private static boolean sees(Actor by, TaskInfo task) {
        return task.assigneeId() != null ? task.assigneeId() == by.id() : task.pools().stream().anyMatch(by.pools()::contains);
    }
}
