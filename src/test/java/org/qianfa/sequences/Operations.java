package org.qianfa.sequences;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** A family of operations people try at random, each under its name. To add one, put it where its family is listed. */
abstract class Operations {

    final World world;
    private final Map<String, Operation> all = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();

    Operations(World world) {
        this.world = world;
    }

    final Map<String, Operation> all() {
        if (all.isEmpty()) {
            list();
        }
        return all;
    }

    /** Adds all of the family. */
    abstract void list();

    final void add(String kind, Operation operation) {
        all.put(kind, operation);
    }

    /** How often it is drawn; others once. */
    final void often(String kind, int weight) {
        weights.put(kind, weight);
    }

    final int weight(String kind) {
        return weights.getOrDefault(kind, 1);
    }

    /** On any open task; not while there is none. */
    final void onTask(String kind, OnTask operation) {
        onTask(kind, task -> true, operation);
    }

    /** On any open task, mostly on one for which it was made. */
    final void onTask(String kind, Predicate<TaskInfo> wanted, OnTask operation) {
        add(kind, draw -> {
            TaskInfo task = draw.task(wanted);
            return task == null ? null : operation.draw(draw, task);
        });
    }

    static Attempt attempt(String kind, Actor by, TaskInfo task, String action, ByWhom call) {
        return new Attempt(kind, by, words(task), action, null, () -> call.done(by));
    }

    /** With a reason, which now and then is missing. */
    static Attempt worded(String kind, Draw draw, Actor by, TaskInfo task, String action, Worded call) {
        return worded(kind, draw, by, words(task), action, call);
    }

    static Attempt worded(String kind, Draw draw, Actor by, String about, String action, Worded call) {
        String word = draw.word();
        return new Attempt(kind, by, about, action, word, () -> call.done(by, word));
    }

    static String words(TaskInfo task) {
        return task.taskKey() + " " + task.link() + (task.assigneeId() == null ? "" : " of " + task.assigneeId());
    }

    /** Draws an attempt; {@code null} if there is nothing to try it on. */
    interface Operation {
        Attempt draw(Draw draw) throws Exception;
    }

    interface OnTask {
        Attempt draw(Draw draw, TaskInfo task) throws Exception;
    }

    interface ByWhom {
        void done(Actor by) throws Exception;
    }

    interface Worded {
        void done(Actor by, String word) throws Exception;
    }
}
