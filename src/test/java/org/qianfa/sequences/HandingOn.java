package org.qianfa.sequences;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.people.Absences;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.EditVariables;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WithdrawStep;

/** What people do with tasks without doing them, and what administrators do with processes. */
final class HandingOn extends Operations {

    private static final List<String> TARGETS = List.of("userTask_draftSection", "userTask_reviewSection", "userTask_checkDocument",
            "userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy", "userTask_recordDiscussion", "userTask_signReport", "userTask_reviewFirst",
            "userTask_reviewSecond", "userTask_reviewFinal");

    HandingOn(World world) {
        super(world);
    }

    @Override
    void list() {
        taking();
        passing();
        back();
        administration();
    }

    private void taking() {
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

    private void administration() {
        onTask("reassign", (draw, task) -> {
            Actor to = draw.next(task);
            return worded("reassign", draw, draw.mostly("keeper"), task, "ReassignTask",
                    (by, word) -> world.use(ReassignTask.class).reassign(by, task.taskId(), to.id(), word));
        });
        onTask("moveToken", task -> TARGETS.contains(task.taskKey()), (draw, task) -> {
            String target = target(draw, task);
            return worded("moveToken", draw, draw.mostly("keeper"), words(task) + " to " + target, "MoveToken",
                    (by, word) -> world.use(MoveToken.class).move(by, task.taskId(), target, word));
        });
        add("suspend", draw -> draw.chance(0.6) ? null : worded("suspend", draw, draw.mostly("coordinator1"), "the report", "SuspendReport",
                (by, word) -> world.use(SuspendReport.class).suspend(by, world.report, word)));
        add("resume", draw -> !world.suspended() && draw.chance(0.8) ? null : worded("resume", draw, draw.mostly("coordinator2"), "the report", "ResumeReport",
                (by, word) -> world.use(SuspendReport.class).resume(by, world.report, word)));
        add("setVariable", this::setVariable);
        // Seldom, or most sequences would be about nothing else.
        add("terminate", draw -> draw.chance(0.6) ? null : worded("terminate", draw, draw.mostly(draw.chance(0.5) ? "coordinator1" : "keeper"), "the report", "TerminateReport",
                (by, word) -> world.use(TerminateReport.class).terminate(by, world.report, word)));
        add("restart", draw -> world.report().phase() != ReportPhase.TERMINATED && draw.chance(0.8) ? null : worded("restart", draw,
                draw.mostly("coordinator2"), "the report", "RestartReport", (by, word) -> world.report = world.use(RestartReport.class).restart(by, world.report, word)));
        add("retry", draw -> {
            List<FailedJobs.FailedJob> failed = world.use(FailedJobs.class).failedJobs();
            return failed.isEmpty() ? null : new Attempt("retry", draw.mostly("keeper"), failed.get(0).activityId(), "RetryJob", "已恢复", null)
                    .calling(by -> world.use(FailedJobs.class).retry(by, failed.get(0).jobId(), "已恢复"));
        });
    }

    /** Mostly one of those offered. */
    private String target(Draw draw, TaskInfo task) {
        List<String> offered = world.use(MoveToken.class).tokens(world.cast.actor("keeper"), world.report).stream().filter(token -> token.taskId().equals(task.taskId()))
                .flatMap(token -> token.targets().stream()).toList();
        return offered.isEmpty() || draw.chance(0.2) ? draw.of(TARGETS) : draw.of(offered);
    }

    private Attempt setVariable(Draw draw) {
        List<EditVariables.Value> values = world.use(EditVariables.class).values(world.cast.actor("keeper"), world.report);
        if (values.isEmpty()) {
            return null;
        }
        EditVariables.Value value = draw.of(values);
        String to = value.choices().isEmpty() || draw.chance(0.1) ? "userTask_nowhere" : draw.of(value.choices());
        return worded("setVariable", draw, draw.mostly("keeper"), value.name() + " to " + to, "EditVariable",
                (by, word) -> world.use(EditVariables.class).set(by, world.report, value.processKey(), value.name(), to, word));
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
        Actor away = draw.colleague();
        Actor substitute = draw.colleague();
        LocalDate from = world.cast.today().plusDays(draw.below(3));
        LocalDate back = from.plusDays(draw.below(6));
        String word = draw.word();
        return new Attempt("absence", draw.chance(0.8) ? away : draw.mostly("security"), away.username() + " by " + substitute.username() + " " + from + " to " + back,
                "EnterAbsence", word, null)
                .calling(by -> world.use(Absences.class).enter(by, new Absences.Command(away.id(), substitute.id(), from, back, word)));
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
