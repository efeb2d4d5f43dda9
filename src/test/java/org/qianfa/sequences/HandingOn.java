package org.qianfa.sequences;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.people.Absences;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WithdrawStep;

/** What people do with tasks without doing them. */
final class HandingOn extends Operations {

    /** Those who have work nobody else has. */
    private static final List<String> WITH_OWN_WORK = List.of("drafter1a", "drafter1b", "adviser1", "adviser2", "office1", "reviewer1");

    HandingOn(World world) {
        super(world);
    }

    @Override
    void list() {
        taking();
        passing();
        back();
    }

    private void taking() {
        often("claim", 4);
        onTask("claim", task -> task.assigneeId() == null, (draw, task) -> attempt("claim", draw.near(task), task, "ClaimTask", by -> world.use(TakeTask.class).claim(by, task.taskId())));
        onTask("unclaim", HandingOn::held, (draw, task) -> attempt("unclaim", draw.near(task), task, "UnclaimTask", by -> world.use(TakeTask.class).unclaim(by, task.taskId())));
        onTask("see", (draw, task) -> attempt("see", draw.near(task), task, null, by -> world.use(SeeTask.class).see(by, task.taskId())));
        onTask("urge", (draw, task) -> worded("urge", draw, draw.chance(0.6) ? world.cast.actor("coordinator1") : draw.near(task), task, "UrgeTask",
                (by, word) -> world.use(UrgeTask.class).urge(by, task.taskId(), word)));
    }

    private void passing() {
        onTask("transfer", HandingOn::held, (draw, task) -> {
            Actor to = draw.next(task);
            return worded("transfer", draw, draw.near(task), task, "TransferTask", (by, word) -> world.use(TransferTask.class).transfer(by, task.taskId(), to.id(), word));
        });
        onTask("lend", HandingOn::held, (draw, task) -> {
            Actor to = draw.next(task);
            return worded("lend", draw, draw.near(task), task, "DelegateTask", (by, word) -> world.use(LendTask.class).lend(by, task.taskId(), to.id(), word));
        });
        onTask("giveBack", task -> task.standing().delegatedBy() != null, (draw, task) -> worded("giveBack", draw, draw.near(task), task, "ReturnDelegatedTask",
                (by, word) -> world.use(LendTask.class).giveBack(by, task.taskId(), word)));
        onTask("takeBack", task -> task.standing().delegatedBy() != null || task.standing().actingFor() != null, (draw, task) -> worded("takeBack", draw, principal(draw, task), task, "TakeTaskBack",
                (by, word) -> world.use(LendTask.class).takeBack(by, task.taskId(), word)));
        add("absence", this::absence);
        often("absence", 2);
        add("absence ended", this::ended);
        add("handOver", this::handOver);
    }

    private void back() {
        onTask("withdraw", world::goesBack, (draw, task) -> worded("withdraw", draw, before(draw, task), task, "WithdrawStep",
                (by, word) -> world.use(WithdrawStep.class).withdraw(by, task.taskId(), word)));
        onTask("askBack", world::goesBack, (draw, task) -> worded("askBack", draw, before(draw, task), task, "AskStepBack",
                (by, word) -> world.use(WithdrawStep.class).ask(by, task.taskId(), word)));
        onTask("grantBack", task -> task.standing().asked() != null, (draw, task) -> worded("grantBack", draw, draw.near(task), task, "GrantStepBack",
                (by, word) -> world.use(WithdrawStep.class).answer(by, task.taskId(), true, word)));
        onTask("refuseBack", task -> task.standing().asked() != null, (draw, task) -> worded("refuseBack", draw, draw.near(task), task, "RefuseStepBack",
                (by, word) -> world.use(WithdrawStep.class).answer(by, task.taskId(), false, word)));
    }

    private static boolean held(TaskInfo task) {
        return task.assigneeId() != null;
    }

    private Attempt handOver(Draw draw) {
        Actor from = draw.colleague();
        List<Long> successors = List.of(draw.colleague().id(), draw.colleague().id(), draw.colleague().id(), draw.colleague().id());
        String word = draw.word();
        return new Attempt("handOver", draw.mostly("security"), "work of " + from.username(), null, word, null)
                .calling(by -> world.use(HandOverWork.class).handOver(by, from.id(), successors, word));
    }

    private Attempt absence(Draw draw) {
        Actor away = draw.chance(0.6) ? world.cast.actor(draw.of(WITH_OWN_WORK)) : draw.colleague();
        Actor substitute = draw.colleague();
        LocalDate from = world.cast.today().plusDays(draw.chance(0.6) ? 0 : draw.below(3));
        LocalDate back = from.plusDays(draw.below(8));
        String word = draw.word();
        return new Attempt("absence", draw.chance(0.8) ? away : draw.mostly("security"), away.username() + " by " + substitute.username() + " " + from + " to " + back,
                "EnterAbsence", word, null)
                .calling(by -> world.use(Absences.class).enter(by, new Absences.Command(away.id(), substitute.id(), from, back, word)));
    }

    private Attempt ended(Draw draw) {
        List<long[]> standing = world.jdbc().sql("select id, person_id from people_absence where ended_at is null order by id desc fetch first 3 rows only")
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)}).list();
        if (standing.isEmpty()) {
            return null;
        }
        long[] one = draw.of(standing);
        Actor away = world.cast.withId(one[1]);
        return new Attempt("absence ended", draw.chance(0.7) ? away : draw.mostly("security"), away.username(), "EndAbsence", null, null)
                .calling(by -> world.use(Absences.class).end(by, one[0]));
    }

    private Actor principal(Draw draw, TaskInfo task) {
        Long principal = task.standing().delegatedBy() != null ? task.standing().delegatedBy() : task.standing().actingFor();
        return principal == null || draw.chance(0.2) ? draw.near(task) : world.cast.withId(principal);
    }

    /** Who did the step before, as far as the lists of what was done know. */
    private Actor before(Draw draw, TaskInfo task) {
        return draw.chance(0.2) ? draw.near(task) : world.before(task).orElseGet(draw::colleague);
    }
}
