package org.qianfa.sequences;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** Chance, from a number: the same number draws the same. */
final class Draw {

    private final SplittableRandom random;
    private final World world;

    Draw(long number, World world) {
        this.random = new SplittableRandom(number);
        this.world = world;
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Mostly one of those wanted; {@code null} if nothing waits, and mostly if none of those does. */
    TaskInfo task(Predicate<TaskInfo> wanted) {
        List<TaskInfo> tasks = world.tasks();
        List<TaskInfo> fitting = tasks.stream().filter(wanted).toList();
        List<TaskInfo> chosen = chance(0.15) ? tasks : fitting;
        return chosen.isEmpty() ? null : of(chosen);
    }

    /** Mostly who has the task or might have it, sometimes anybody. */
    Actor near(TaskInfo task) {
        List<Actor> entitled = task.assigneeId() != null ? List.of(world.cast.withId(task.assigneeId())) : pool(task);
        return entitled.isEmpty() || chance(0.25) ? somebody(task) : of(entitled);
    }

    private Actor somebody(TaskInfo task) {
        List<Actor> pool = pool(task);
        return pool.isEmpty() || chance(0.5) ? of(world.cast.everybody()) : of(pool);
    }

    List<Actor> pool(TaskInfo task) {
        return world.cast.everybody().stream().filter(actor -> task.pools().stream().anyMatch(actor.pools()::contains)).toList();
    }

    /** Mostly this person. */
    Actor mostly(String name) {
        return chance(0.8) ? world.cast.actor(name) : of(world.cast.everybody());
    }

    Actor colleague() {
        return of(world.cast.working());
    }

    /** Who could have the task next, or anybody. */
    Actor next(TaskInfo task) {
        List<Actor> pool = pool(task);
        return pool.isEmpty() || chance(0.2) ? colleague() : of(pool);
    }

    /** A reason; now and then none. */
    String word() {
        return chance(0.06) ? " " : of(List.of("工作需要", "分工调整", "请补充数据"));
    }
}
