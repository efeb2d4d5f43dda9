package org.qianfa.sequences;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.sequences.StepOperations.Step;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.WithdrawStep;

/** Brings a step into the situations that matter to operations on it, by the operations of people. */
final class Situations {

    private static final String WHY = "工作需要";

    private final World world;
    private final Returns returns;

    Situations(World world) {
        this.world = world;
        this.returns = new Returns(world);
    }

    void returns(Step step) throws Told {
        if (!returns.known(step.task())) {
            throw new Told("returnsNothing");
        }
    }

    void chooses(Step step) throws Told {
        if (!returns.chooses(step.task())) {
            throw new Told("choosesNothing");
        }
    }

    void reviewsRelease(Step step) throws Told {
        if (!returns.reviewsRelease(step.task())) {
            throw new Told("reviewsNoRelease");
        }
    }

    void hold(Step step) throws Exception {
        if (step.task().assigneeId() == null) {
            world.use(TakeTask.class).claim(step.holder(), step.id());
        }
    }

    void lend(Step step) throws Exception {
        hold(step);
        world.use(LendTask.class).lend(step.holder(), step.id(), step.next().id(), WHY);
    }

    void see(Step step) throws Exception {
        world.use(SeeTask.class).see(step.holder(), step.id());
    }

    void askBack(Step step) throws Exception {
        see(step);
        world.use(WithdrawStep.class).ask(step.before(), step.id(), WHY);
    }

    void suspend(Step step) throws Exception {
        world.use(SuspendReport.class).suspend(world.cast.actor("keeper"), world.report, WHY);
    }

    void countersign(Step step) throws Exception {
        hold(step);
        ask(step.holder(), step, CountersignMode.ALL, CountersignTiming.BEFORE);
    }

    void signed(Step step) throws Exception {
        countersign(step);
        world.use(GiveCountersign.class).giveCountersign(world.cast.actor("coordinator2"), newest(), CountersignVote.AGREE, "");
    }

    /** Decided by the other signer. */
    void over(Step step) throws Exception {
        hold(step);
        ask(step.holder(), step, CountersignMode.ANY, CountersignTiming.BEFORE);
        world.use(GiveCountersign.class).giveCountersign(world.cast.actor("bothSides"), newest(), CountersignVote.AGREE, "");
    }

    void cancelled(Step step) throws Exception {
        countersign(step);
        world.use(CancelCountersign.class).cancelCountersign(step.holder(), newest(), WHY);
    }

    void terminate(Step step) throws Exception {
        world.use(TerminateReport.class).terminate(world.cast.actor("keeper"), world.report, WHY);
    }

    void ask(Actor by, Step step, CountersignMode mode, CountersignTiming timing) throws Exception {
        world.use(AskCountersign.class).askCountersign(by, new AskCountersign.Command(world.report, step.id(), mode, mode == CountersignMode.VOTE ? 2 : 0, timing,
                signers(), "", null));
    }

    List<Long> signers() {
        return new ArrayList<>(List.of(world.cast.actor("coordinator2").id(), world.cast.actor("bothSides").id()));
    }

    long newest() {
        return world.jdbc().sql("select max(id) from cooperation_countersign").query(Long.class).single();
    }
}
