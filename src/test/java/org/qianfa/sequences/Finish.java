package org.qianfa.sequences;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.checks.ReportFindings;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.RestartReport;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TaskInfo;

/**
 * Takes the report to its end by plain moves from wherever it stands: what waits is done by whoever has it or may have it,
 * what is lent comes back, what failed is tried again, what was terminated begins anew, and when only a date is waited for the clock goes on to it.
 */
final class Finish {

    private static final int MOST_STEPS = 250;
    /** Moments waited for without anybody doing anything; a reminder comes every working day. */
    private static final int MOST_IDLE = 60;
    private static final String WHY = "办理";

    private final World world;
    /** Of the last work that was done; each once, as often as it is tried. */
    private final Set<String> refusals = new LinkedHashSet<>();
    private final List<String> done = new ArrayList<>();
    int steps;
    private int idle;

    Finish(World world) {
        this.world = world;
    }

    /** @throws AssertionError if nobody can do anything any more */
    void finish() throws Exception {
        world.channel.broken = false;
        while (world.phase() != ReportPhase.ARCHIVED) {
            if (++steps > MOST_STEPS || !onwards()) {
                throw new AssertionError("the report is stuck: " + world.phase() + ", refused " + refusals + ", lately " + done.subList(Math.max(0, done.size() - 40), done.size())
                        + ", waiting " + world.tasks() + ", found in the text " + errors());
            }
        }
    }

    private List<String> errors() {
        return world.use(ReportFindings.class).ofReport(world.cast.actor("coordinator1"), world.report).of(Severity.ERROR).stream()
                .map(entry -> entry.finding().finding().toString()).toList();
    }

    private boolean onwards() throws Exception {
        if (world.phase() == ReportPhase.TERMINATED) {
            done.add("restart");
            world.report = world.use(RestartReport.class).restart(world.cast.actor("coordinator1"), world.report, WHY);
            return true;
        }
        if (world.suspended()) {
            world.use(SuspendReport.class).resume(world.cast.actor("keeper"), world.report, WHY);
            return true;
        }
        for (FailedJobs.FailedJob failed : world.use(FailedJobs.class).failedJobs()) {
            if (failed.processKey() != null) {
                world.use(FailedJobs.class).retry(world.cast.actor("keeper"), failed.jobId(), WHY);
            }
        }
        return world.fireDue() > 0 || somebodyDoesOne() || time();
    }

    private boolean somebodyDoesOne() throws Exception {
        for (TaskInfo task : world.tasks()) {
            if (task.standing().delegatedBy() != null) {
                world.use(LendTask.class).giveBack(world.cast.withId(task.assigneeId()), task.taskId(), WHY);
                return true;
            }
            if (task.assigneeId() != null ? byHolder(task) : byOneOf(task, world.cast.everybody())) {
                return true;
            }
        }
        return false;
    }

    /** A holder who may not do it lets go of it, or an administrator gives it to another. */
    private boolean byHolder(TaskInfo task) throws Exception {
        Actor holder = world.cast.withId(task.assigneeId());
        if (done(holder, task)) {
            return true;
        }
        if (task.standing().actingFor() != null) {
            world.use(LendTask.class).takeBack(world.cast.withId(task.standing().actingFor()), task.taskId(), WHY);
            return true;
        }
        List<Actor> others = world.use(ReassignTask.class).candidates(world.cast.actor("keeper"), task.taskId()).stream()
                .map(person -> world.cast.withId(person.id())).toList();
        if (task.personal() || others.isEmpty() || Boolean.FALSE.equals(rehearsed(others, task))) {
            return false;
        }
        world.use(TakeTask.class).unclaim(holder, task.taskId());
        return byOneOf(task, others);
    }

    /** Whether one of them could do it if the holder let go. */
    private Boolean rehearsed(List<Actor> others, TaskInfo task) throws Exception {
        World.Mark mark = world.mark();
        try {
            world.use(TakeTask.class).unclaim(world.cast.withId(task.assigneeId()), task.taskId());
            return byOneOf(task, others);
        } finally {
            world.back(mark);
        }
    }

    private boolean byOneOf(TaskInfo task, List<Actor> people) throws Exception {
        for (Actor person : people) {
            if (task.pools().stream().anyMatch(person.pools()::contains) && done(person, task)) {
                return true;
            }
        }
        return false;
    }

    private boolean done(Actor by, TaskInfo task) throws Exception {
        World.Mark mark = world.mark();
        world.tick();
        String code = new Attempt("do", by, task.taskKey(), null, null, () -> world.works.of(task.taskKey()).done(by, task)).tried();
        if (code != null) {
            world.back(mark);
            refusals.add(task.taskKey() + " by " + by.username() + ": " + code);
        } else {
            done.add(task.taskKey() + " " + task.link() + " by " + by.username());
            refusals.clear();
            idle = 0;
        }
        return code == null;
    }

    private boolean time() {
        Instant next = world.nextTimer();
        if (next != null) {
            world.clock.set(next);
        }
        return next != null && ++idle < MOST_IDLE;
    }
}
