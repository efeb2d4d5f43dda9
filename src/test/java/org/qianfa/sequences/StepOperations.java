package org.qianfa.sequences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cooperation.AskAdvice;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.ChangeSigners;
import org.qianfa.cooperation.CirculateReport;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.drafting.WayBack;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.EditVariables;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.RehearseTermination;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WithdrawStep;

/**
 * Every operation on a step in every situation that matters to it. The name begins with interface and method, as
 * {@code StepOperationsTest} finds them in the code; what follows a blank names the situation, which is brought about first.
 */
final class StepOperations {

    private static final String WHY = "工作需要";

    private final World world;
    private final Returns returns;
    private final Situations situations;
    private final Map<String, Cell> all = new LinkedHashMap<>();

    StepOperations(World world) {
        this.world = world;
        this.returns = new Returns(world);
        this.situations = new Situations(world);
        Setting held = situations::hold;
        taking(held);
        many(held);
        passing(held);
        back();
        returning(held);
        returningRelease(held);
        administration(held);
        ending();
        asking(held);
        signing();
        work(held);
    }

    Map<String, Cell> all() {
        return all;
    }

    private void add(String name, Setting setting, Operation operation) {
        all.put(name, new Cell(setting, operation));
    }

    private void taking(Setting held) {
        add("TakeTask.claim", step -> { }, (by, step) -> world.use(TakeTask.class).claim(by, step.id()));
        add("TakeTask.claim held", held, (by, step) -> world.use(TakeTask.class).claim(by, step.id()));
        add("TakeTask.claim suspended", situations::suspend, (by, step) -> world.use(TakeTask.class).claim(by, step.id()));
        add("TakeTask.unclaim held", held, (by, step) -> world.use(TakeTask.class).unclaim(by, step.id()));
        add("TakeTask.unclaim lent", situations::lend, (by, step) -> world.use(TakeTask.class).unclaim(by, step.id()));
        add("SeeTask.see", step -> { }, (by, step) -> world.use(SeeTask.class).see(by, step.id()));
        add("UrgeTask.urge", step -> { }, (by, step) -> world.use(UrgeTask.class).urge(by, step.id(), WHY));
        add("UrgeTask.urge again", step -> world.use(UrgeTask.class).urge(world.cast.actor("supervisor"), step.id(), WHY),
                (by, step) -> world.use(UrgeTask.class).urge(by, step.id(), WHY));
    }

    /** 批量: one of many, each on its own. */
    private void many(Setting held) {
        add("BulkTasks.actOn claim", step -> { }, (by, step) -> bulk(by, step, "claim", BulkTasks.Given.NOTHING));
        add("BulkTasks.actOn unclaim held", held, (by, step) -> bulk(by, step, "unclaim", BulkTasks.Given.NOTHING));
        add("BulkTasks.actOn approve", step -> { }, (by, step) -> bulk(by, step, "approve", BulkTasks.Given.NOTHING));
        add("BulkTasks.actOn transfer held", held, (by, step) -> bulk(by, step, "transfer", new BulkTasks.Given(step.next().id(), WHY)));
    }

    private void bulk(Actor by, Step step, String act, BulkTasks.Given given) throws Told {
        BulkTasks.Outcome outcome = world.use(BulkTasks.class).actOn(by, act, given, List.of(step.id())).get(0);
        if (!outcome.done()) {
            throw new Told(InBulk.code(outcome));
        }
    }

    private void passing(Setting held) {
        add("TransferTask.transfer", step -> { }, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), WHY));
        add("TransferTask.transfer held", held, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), WHY));
        add("TransferTask.transfer lent", situations::lend, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), WHY));
        add("TransferTask.transfer to a stranger", held, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), world.cast.actor("stranger").id(), WHY));
        add("TransferTask.transfer without a word", held, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), " "));
        add("LendTask.lend to a stranger", held, (by, step) -> world.use(LendTask.class).lend(by, step.id(), world.cast.actor("stranger").id(), WHY));
        add("LendTask.lend held", held, (by, step) -> world.use(LendTask.class).lend(by, step.id(), step.next().id(), WHY));
        add("LendTask.lend lent", situations::lend, (by, step) -> world.use(LendTask.class).lend(by, step.id(), step.next().id(), WHY));
        add("LendTask.giveBack held", held, (by, step) -> world.use(LendTask.class).giveBack(by, step.id(), WHY));
        add("LendTask.giveBack lent", situations::lend, (by, step) -> world.use(LendTask.class).giveBack(by, step.id(), WHY));
        add("LendTask.takeBack held", held, (by, step) -> world.use(LendTask.class).takeBack(by, step.id(), WHY));
        add("LendTask.takeBack lent", situations::lend, (by, step) -> world.use(LendTask.class).takeBack(by, step.id(), WHY));
    }

    private void back() {
        add("WithdrawStep.withdraw", step -> { }, (by, step) -> world.use(WithdrawStep.class).withdraw(by, step.id(), WHY));
        add("WithdrawStep.withdraw seen", situations::see, (by, step) -> world.use(WithdrawStep.class).withdraw(by, step.id(), WHY));
        add("WithdrawStep.ask", step -> { }, (by, step) -> world.use(WithdrawStep.class).ask(by, step.id(), WHY));
        add("WithdrawStep.ask seen", situations::see, (by, step) -> world.use(WithdrawStep.class).ask(by, step.id(), WHY));
        add("WithdrawStep.answer", step -> { }, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), true, WHY));
        add("WithdrawStep.answer asked", situations::askBack, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), true, WHY));
        add("WithdrawStep.answer refusing", situations::askBack, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), false, WHY));
        Setting askedAndSuspended = ((Setting) situations::askBack).and(situations::suspend);
        add("WithdrawStep.withdraw suspended", situations::suspend, (by, step) -> world.use(WithdrawStep.class).withdraw(by, step.id(), WHY));
        add("WithdrawStep.ask suspended", situations::suspend, (by, step) -> world.use(WithdrawStep.class).ask(by, step.id(), WHY));
        add("WithdrawStep.answer suspended", askedAndSuspended, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), true, WHY));
        add("WithdrawStep.answer suspended refusing", askedAndSuspended, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), false, WHY));
    }

    /** The step says no, in every way it has. */
    private void returning(Setting held) {
        Setting can = situations::returns;
        add("return", can, (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, WHY)));
        add("return held", can.and(held), (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, WHY)));
        add("return lent", can.and(situations::lend), (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, WHY)));
        add("return suspended", can.and(situations::suspend), (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, WHY)));
        add("return asked", can.and(situations::countersign), (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, WHY)));
        add("return without a word", can, (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, " ")));
        Setting chooses = situations::chooses;
        add("return to sections", chooses, (by, step) -> no(by, step, Returns.toWork(WayBack.AS_DECLARED, WHY, world.report().sections().get(0).id())));
        add("return straight back", chooses, (by, step) -> no(by, step, Returns.toWork(WayBack.STRAIGHT_BACK, WHY)));
        for (ReviewStep to : ReviewStep.values()) {
            for (WayBack wayBack : List.of(WayBack.ALL_AGAIN, WayBack.STRAIGHT_BACK)) {
                add("return to " + to + " " + wayBack, chooses, (by, step) -> no(by, step, Returns.toReview(to, wayBack, WHY)));
            }
        }
    }

    /** The text as it is, to a review before release that it has passed. */
    private void returningRelease(Setting held) {
        Setting reviews = situations::reviewsRelease;
        for (ReleaseStep to : ReleaseStep.values()) {
            for (WayBack wayBack : List.of(WayBack.ALL_AGAIN, WayBack.STRAIGHT_BACK)) {
                add("return release to " + to + " " + wayBack, reviews, (by, step) -> returns.ofRelease(by, step.task(), to, wayBack, WHY));
            }
        }
        add("return release held", reviews.and(held), (by, step) -> returns.ofRelease(by, step.task(), ReleaseStep.FIRST, WayBack.ALL_AGAIN, WHY));
        add("return release suspended", reviews.and(situations::suspend), (by, step) -> returns.ofRelease(by, step.task(), ReleaseStep.FIRST, WayBack.ALL_AGAIN, WHY));
        add("return release without a word", reviews, (by, step) -> returns.ofRelease(by, step.task(), ReleaseStep.FIRST, WayBack.ALL_AGAIN, " "));
    }

    private void no(Actor by, Step step, ReturnOrder order) throws Exception {
        returns.of(step.task().taskKey()).done(by, step.task(), order);
    }

    /** 作废, 重新启动, and the few values that can be set. */
    private void ending() {
        add("RehearseTermination.preview", step -> { }, (by, step) -> world.use(RehearseTermination.class).preview(by, world.report));
        add("TerminateReport.terminate", step -> { }, (by, step) -> world.use(TerminateReport.class).terminate(by, world.report, WHY));
        add("TerminateReport.terminate asked", situations::countersign, (by, step) -> world.use(TerminateReport.class).terminate(by, world.report, WHY));
        add("TerminateReport.terminate suspended", situations::suspend, (by, step) -> world.use(TerminateReport.class).terminate(by, world.report, WHY));
        add("TerminateReport.terminate without a word", step -> { }, (by, step) -> world.use(TerminateReport.class).terminate(by, world.report, " "));
        add("RestartReport.restart", step -> { }, (by, step) -> world.use(RestartReport.class).restart(by, world.report, WHY));
        add("RestartReport.restart terminated", situations::terminate, (by, step) -> world.use(RestartReport.class).restart(by, world.report, WHY));
        add("work terminated", situations::terminate, (by, step) -> world.works.of(step.task().taskKey()).done(by, step.task()));
        add("EditVariables.set", step -> { }, (by, step) -> set(by, true));
        add("EditVariables.set unfit", step -> { }, (by, step) -> set(by, false));
        add("EditVariables.set suspended", situations::suspend, (by, step) -> set(by, true));
    }

    /** The first value that can be another. */
    private void set(Actor by, boolean fit) throws Exception {
        EditVariables.Value value = world.use(EditVariables.class).values(world.cast.actor("keeper"), world.report).stream()
                .filter(one -> one.choices().stream().anyMatch(choice -> !choice.equals(one.value()))).findFirst()
                .orElse(new EditVariables.Value("unitReport", "resumeAt", null, List.of("none")));
        String to = value.choices().stream().filter(choice -> !choice.equals(value.value())).findFirst().orElseThrow();
        world.use(EditVariables.class).set(by, world.report, value.processKey(), value.name(), fit ? to : "userTask_nowhere", WHY);
    }

    private void administration(Setting held) {
        add("SuspendReport.suspend", step -> { }, (by, step) -> world.use(SuspendReport.class).suspend(by, world.report, WHY));
        add("SuspendReport.resume", step -> { }, (by, step) -> world.use(SuspendReport.class).resume(by, world.report, WHY));
        add("SuspendReport.resume suspended", situations::suspend, (by, step) -> world.use(SuspendReport.class).resume(by, world.report, WHY));
        add("ReassignTask.reassign held", held, (by, step) -> world.use(ReassignTask.class).reassign(by, step.id(), step.next().id(), WHY));
        add("ReassignTask.reassign lent", situations::lend, (by, step) -> world.use(ReassignTask.class).reassign(by, step.id(), step.next().id(), WHY));
        add("HandOverWork.handOver held", held, (by, step) -> world.use(HandOverWork.class).handOver(by, step.holder().id(), List.of(step.next().id()), WHY));
        add("ReassignTask.reassign to a stranger", held, (by, step) -> world.use(ReassignTask.class).reassign(by, step.id(), world.cast.actor("stranger").id(), WHY));
        add("MoveToken.preview", step -> { }, (by, step) -> world.use(MoveToken.class).preview(by, step.id(), target(step)));
        add("MoveToken.move", step -> { }, (by, step) -> world.use(MoveToken.class).move(by, step.id(), target(step), WHY));
        add("MoveToken.move ahead", step -> { }, (by, step) -> world.use(MoveToken.class).move(by, step.id(), "userTask_reviewFinal", WHY));
        add("MoveToken.move suspended", situations::suspend, (by, step) -> world.use(MoveToken.class).move(by, step.id(), target(step), WHY));
    }

    private void asking(Setting held) {
        add("CirculateReport.circulateReport", step -> { }, (by, step) -> world.use(CirculateReport.class).circulateReport(by,
                new CirculateReport.Command(world.report, null, null, List.of(world.cast.actor("secrecy2").id()), "")));
        add("AskAdvice.askAdvice held", held, (by, step) -> world.use(AskAdvice.class).askAdvice(by,
                new AskAdvice.Command(world.report, step.id(), world.cast.actor("secrecy2").id(), "如何表述？")));
        for (CountersignMode mode : CountersignMode.values()) {
            for (CountersignTiming timing : CountersignTiming.values()) {
                add("AskCountersign.askCountersign " + mode + " " + timing, held, (by, step) -> situations.ask(by, step, mode, timing));
            }
        }
        add("AskCountersign.askCountersign twice", situations::countersign, (by, step) -> situations.ask(by, step, CountersignMode.ALL, CountersignTiming.BEFORE));
    }

    /** The coordinator who watches is one of those asked. */
    private void signing() {
        add("ChangeSigners.addSigners asked", situations::countersign,
                (by, step) -> world.use(ChangeSigners.class).addSigners(by, situations.newest(), List.of(world.cast.actor("supervisor").id()), WHY));
        add("ChangeSigners.removeSigner asked", situations::countersign, (by, step) -> world.use(ChangeSigners.class).removeSigner(by, situations.newest(), situations.signers().get(0), WHY));
        add("CancelCountersign.cancelCountersign asked", situations::countersign, (by, step) -> world.use(CancelCountersign.class).cancelCountersign(by, situations.newest(), WHY));
        add("GiveCountersign.giveCountersign asked", situations::countersign, (by, step) -> world.use(GiveCountersign.class).giveCountersign(by, situations.newest(), CountersignVote.AGREE, ""));
        add("GiveCountersign.giveCountersign again", situations::signed,
                (by, step) -> world.use(GiveCountersign.class).giveCountersign(by, situations.newest(), CountersignVote.AGREE, ""));
        add("GiveCountersign.giveCountersign over", situations::over,
                (by, step) -> world.use(GiveCountersign.class).giveCountersign(by, situations.newest(), CountersignVote.AGREE, ""));
        add("GiveCountersign.giveCountersign cancelled", situations::cancelled,
                (by, step) -> world.use(GiveCountersign.class).giveCountersign(by, situations.newest(), CountersignVote.AGREE, ""));
    }

    private void work(Setting held) {
        Operation work = (by, step) -> world.works.of(step.task().taskKey()).done(by, step.task());
        add("work", step -> { }, work);
        add("work held", held, work);
        add("work lent", situations::lend, work);
        add("work asked", situations::countersign, work);
        add("work over", situations::over, work);
        add("work suspended", situations::suspend, work);
    }

    /** A step its process has passed; any other if there is none. */
    private String target(Step step) {
        return world.use(MoveToken.class).tokens(world.cast.actor("keeper"), world.report).stream().filter(token -> token.taskId().equals(step.id()))
                .flatMap(token -> token.targets().stream()).findFirst().orElse("userTask_checkDocument");
    }

    /** @param next who else could have it, or anybody @param before who did the step before, or anybody */
    record Step(org.qianfa.workflow.TaskInfo task, Actor holder, Actor next, Actor before) {

        String id() {
            return task.taskId();
        }
    }

    record Cell(Setting setting, Operation operation) {
    }

    interface Setting {
        void prepare(Step step) throws Exception;

        default Setting and(Setting next) {
            return step -> {
                prepare(step);
                next.prepare(step);
            };
        }
    }

    interface Operation {
        void done(Actor by, Step step) throws Exception;
    }
}
