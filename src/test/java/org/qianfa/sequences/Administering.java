package org.qianfa.sequences;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.EditVariables;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.MigrateProcesses;
import org.qianfa.workflow.MigrateProcesses.RunningVersion;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.RehearseTermination;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TaskInfo;


/** What is done to processes as such: by those who may stop a report and let it go on, and by hand in the cockpit. */
final class Administering extends Operations {

    private static final String SERVICE = "serviceTask_";
    private static final String FIXED = "已恢复";
    private static final String ANYWHERE = "userTask_nowhere";

    private final NewVersions versions;

    Administering(World world) {
        super(world);
        this.versions = new NewVersions(world);
    }

    @Override
    void list() {
        standing();
        ending();
        hands();
        failing();
        changing();
    }

    private void standing() {
        add("suspend", draw -> worded("suspend", draw, draw.mostly("coordinator1"), "the report", "SuspendReport",
                (by, word) -> world.use(SuspendReport.class).suspend(by, world.report, word)));
        add("resume", draw -> !world.suspended() && draw.chance(0.8) ? null : worded("resume", draw, draw.mostly("coordinator2"), "the report", "ResumeReport",
                (by, word) -> world.use(SuspendReport.class).resume(by, world.report, word)));
    }

    private void ending() {
        add("terminate", draw -> worded("terminate", draw, draw.mostly(draw.chance(0.4) ? "coordinator1" : "keeper"), "the report", "TerminateReport",
                (by, word) -> world.use(TerminateReport.class).terminate(by, world.report, word)));
        add("rehearse terminate", draw -> attempt("rehearse terminate", draw.mostly("keeper"), "the report",
                by -> world.use(RehearseTermination.class).preview(by, world.report)));
        add("restart", draw -> world.phase() != ReportPhase.TERMINATED && draw.chance(0.8) ? null : worded("restart", draw,
                draw.mostly("coordinator2"), "the report", "RestartReport", (by, word) -> world.report = world.use(RestartReport.class).restart(by, world.report, word)));
    }

    private void hands() {
        onTask("reassign", (draw, task) -> {
            Actor to = draw.next(task);
            return worded("reassign", draw, draw.mostly("keeper"), task, "ReassignTask",
                    (by, word) -> world.use(ReassignTask.class).reassign(by, task.taskId(), to.id(), word));
        });
        add("moveToken", draw -> {
            Move move = move(draw);
            return move == null ? null : worded("moveToken", draw, draw.mostly("keeper"), words(move.task()) + " to " + move.target(), "MoveToken",
                    (by, word) -> world.use(MoveToken.class).move(by, move.task().taskId(), move.target(), word));
        });
        often("moveToken", 3);
        add("rehearse move", draw -> {
            Move move = move(draw);
            return move == null ? null : attempt("rehearse move", draw.mostly("keeper"), words(move.task()) + " to " + move.target(),
                    by -> world.use(MoveToken.class).preview(by, move.task().taskId(), move.target()));
        });
        add("setVariable", this::setVariable);
        often("setVariable", 3);
    }

    private void failing() {
        add("fail", draw -> {
            List<Job> due = world.due().stream().filter(job -> world.activity(job).startsWith(SERVICE)).toList();
            if (due.isEmpty()) {
                return null;
            }
            Job job = draw.of(due);
            return new Attempt("fail", null, world.activity(job), null, null, () -> world.fail(job)).inParts();
        });
        often("fail", 2);
        add("retry", draw -> {
            List<FailedJobs.FailedJob> failed = world.use(FailedJobs.class).failedJobs().stream()
                    .sorted(Comparator.comparing(job -> String.valueOf(job.activityId()))).toList();
            if (failed.isEmpty()) {
                return null;
            }
            FailedJobs.FailedJob one = draw.of(failed);
            return new Attempt("retry", draw.mostly("keeper"), one.activityId(), "RetryJob", FIXED, null)
                    .calling(by -> world.use(FailedJobs.class).retry(by, one.jobId(), FIXED));
        });
        add("retry all", draw -> {
            List<String> failed = world.use(FailedJobs.class).failedJobs().stream().map(FailedJobs.FailedJob::jobId).toList();
            return failed.isEmpty() ? null : new Attempt("retry all", draw.mostly("keeper"), failed.size() + " steps", null, FIXED, null)
                    .calling(by -> world.use(FailedJobs.class).retryAll(by, failed, FIXED));
        });
    }

    /** A new version of a process comes, and what runs in the old one is brought to it: one report, or all in a batch. */
    private void changing() {
        add("new version", draw -> {
            List<String> running = versions.running();
            if (running.isEmpty()) {
                return null;
            }
            String key = draw.of(running);
            boolean renamed = draw.chance(0.5);
            return new Attempt("new version", null, "of " + key, null, null, () -> versions.deploy(key, renamed)).inParts();
        });
        for (boolean all : List.of(false, true)) {
            String kind = all ? "migrate all" : "migrate one";
            add(kind, draw -> onOlder(draw, older -> worded(kind, draw, draw.mostly("keeper"), older.processKey() + " " + older.version(), "MigrateProcesses",
                    (by, word) -> world.use(MigrateProcesses.class).migrate(by, older.processKey(), older.version(), all ? null : world.report, word))));
        }
        add("rehearse migration", draw -> onOlder(draw, older -> attempt("rehearse migration", draw.mostly("keeper"), older.processKey() + " " + older.version(),
                by -> world.use(MigrateProcesses.class).plan(by, older.processKey(), older.version(), draw.chance(0.5) ? null : world.report))));
    }

    private Attempt onOlder(Draw draw, Function<RunningVersion, Attempt> operation) {
        List<RunningVersion> older = versions.waiting() ? world.use(MigrateProcesses.class).olderVersions(world.cast.actor("keeper")) : List.of();
        return older.isEmpty() ? null : operation.apply(draw.of(older));
    }

    /** Mostly one of those offered. */
    private Move move(Draw draw) {
        List<TaskInfo> tasks = world.tasks();
        List<Move> offered = world.use(MoveToken.class).tokens(world.cast.actor("keeper"), world.report).stream().flatMap(token -> token.targets().stream().flatMap(
                target -> tasks.stream().filter(task -> task.taskId().equals(token.taskId())).map(task -> new Move(task, target))))
                .sorted(Comparator.comparing((Move move) -> tasks.indexOf(move.task())).thenComparing(Move::target)).toList();
        if (!offered.isEmpty() && !draw.chance(0.15)) {
            return draw.of(offered);
        }
        List<String> targets = Arrays.stream(org.qianfa.inbox.StepKind.values()).flatMap(step -> step.taskKeys().stream()).sorted().toList();
        return tasks.isEmpty() ? null : new Move(draw.of(tasks), draw.of(targets));
    }

    private Attempt setVariable(Draw draw) {
        List<EditVariables.Value> values = world.use(EditVariables.class).values(world.cast.actor("keeper"), world.report);
        if (values.isEmpty()) {
            return null;
        }
        EditVariables.Value value = draw.of(values);
        List<String> others = value.choices().stream().filter(choice -> !choice.equals(value.value()) || draw.chance(0.1)).toList();
        String to = others.isEmpty() || draw.chance(0.1) ? ANYWHERE : draw.of(others);
        return worded("setVariable", draw, draw.mostly("keeper"), value.name() + " to " + to, "EditVariable",
                (by, word) -> world.use(EditVariables.class).set(by, world.report, value.processKey(), value.name(), to, word));
    }

    private static Attempt attempt(String kind, Actor by, String about, ByWhom call) {
        return new Attempt(kind, by, about, null, null, () -> call.done(by));
    }

    private record Move(TaskInfo task, String target) {
    }
}
