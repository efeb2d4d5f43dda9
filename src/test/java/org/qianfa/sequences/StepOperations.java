package org.qianfa.sequences;

import java.util.ArrayList;
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
import org.qianfa.shared.Actor;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ReassignTask;
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
    private final Map<String, Cell> all = new LinkedHashMap<>();

    StepOperations(World world) {
        this.world = world;
        Setting held = this::hold;
        taking(held);
        passing(held);
        back();
        administration(held);
        together(held);
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
        add("TakeTask.claim suspended", this::suspend, (by, step) -> world.use(TakeTask.class).claim(by, step.id()));
        add("TakeTask.unclaim held", held, (by, step) -> world.use(TakeTask.class).unclaim(by, step.id()));
        add("TakeTask.unclaim lent", this::lend, (by, step) -> world.use(TakeTask.class).unclaim(by, step.id()));
        add("SeeTask.see", step -> { }, (by, step) -> world.use(SeeTask.class).see(by, step.id()));
        add("UrgeTask.urge", step -> { }, (by, step) -> world.use(UrgeTask.class).urge(by, step.id(), WHY));
        add("UrgeTask.urge again", step -> world.use(UrgeTask.class).urge(world.cast.actor("supervisor"), step.id(), WHY),
                (by, step) -> world.use(UrgeTask.class).urge(by, step.id(), WHY));
    }

    private void passing(Setting held) {
        add("TransferTask.transfer", step -> { }, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), WHY));
        add("TransferTask.transfer held", held, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), WHY));
        add("TransferTask.transfer lent", this::lend, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), WHY));
        add("TransferTask.transfer to a stranger", held, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), world.cast.actor("stranger").id(), WHY));
        add("TransferTask.transfer without a word", held, (by, step) -> world.use(TransferTask.class).transfer(by, step.id(), step.next().id(), " "));
        add("LendTask.lend held", held, (by, step) -> world.use(LendTask.class).lend(by, step.id(), step.next().id(), WHY));
        add("LendTask.lend lent", this::lend, (by, step) -> world.use(LendTask.class).lend(by, step.id(), step.next().id(), WHY));
        add("LendTask.giveBack held", held, (by, step) -> world.use(LendTask.class).giveBack(by, step.id(), WHY));
        add("LendTask.giveBack lent", this::lend, (by, step) -> world.use(LendTask.class).giveBack(by, step.id(), WHY));
        add("LendTask.takeBack held", held, (by, step) -> world.use(LendTask.class).takeBack(by, step.id(), WHY));
        add("LendTask.takeBack lent", this::lend, (by, step) -> world.use(LendTask.class).takeBack(by, step.id(), WHY));
    }

    private void back() {
        add("WithdrawStep.withdraw", step -> { }, (by, step) -> world.use(WithdrawStep.class).withdraw(by, step.id(), WHY));
        add("WithdrawStep.withdraw seen", this::see, (by, step) -> world.use(WithdrawStep.class).withdraw(by, step.id(), WHY));
        add("WithdrawStep.ask", step -> { }, (by, step) -> world.use(WithdrawStep.class).ask(by, step.id(), WHY));
        add("WithdrawStep.ask seen", this::see, (by, step) -> world.use(WithdrawStep.class).ask(by, step.id(), WHY));
        add("WithdrawStep.answer", step -> { }, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), true, WHY));
        add("WithdrawStep.answer asked", this::askBack, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), true, WHY));
        add("WithdrawStep.answer refusing", this::askBack, (by, step) -> world.use(WithdrawStep.class).answer(by, step.id(), false, WHY));
    }

    private void administration(Setting held) {
        add("SuspendReport.suspend", step -> { }, (by, step) -> world.use(SuspendReport.class).suspend(by, world.report, WHY));
        add("SuspendReport.resume", step -> { }, (by, step) -> world.use(SuspendReport.class).resume(by, world.report, WHY));
        add("SuspendReport.resume suspended", this::suspend, (by, step) -> world.use(SuspendReport.class).resume(by, world.report, WHY));
        add("ReassignTask.reassign held", held, (by, step) -> world.use(ReassignTask.class).reassign(by, step.id(), step.next().id(), WHY));
        add("ReassignTask.reassign lent", this::lend, (by, step) -> world.use(ReassignTask.class).reassign(by, step.id(), step.next().id(), WHY));
        add("HandOverWork.handOver held", held, (by, step) -> world.use(HandOverWork.class).handOver(by, step.holder().id(), List.of(step.next().id()), WHY));
        add("MoveToken.move", step -> { }, (by, step) -> world.use(MoveToken.class).move(by, step.id(), target(step), WHY));
        add("MoveToken.move ahead", step -> { }, (by, step) -> world.use(MoveToken.class).move(by, step.id(), "userTask_signReport", WHY));
        add("MoveToken.move suspended", this::suspend, (by, step) -> world.use(MoveToken.class).move(by, step.id(), target(step), WHY));
    }

    private void together(Setting held) {
        add("CirculateReport.circulateReport", step -> { }, (by, step) -> world.use(CirculateReport.class).circulateReport(by,
                new CirculateReport.Command(world.report, null, null, List.of(world.cast.actor("secrecy2").id()), "")));
        add("AskAdvice.askAdvice held", held, (by, step) -> world.use(AskAdvice.class).askAdvice(by,
                new AskAdvice.Command(world.report, step.id(), world.cast.actor("secrecy2").id(), "如何表述？")));
        for (CountersignMode mode : CountersignMode.values()) {
            for (CountersignTiming timing : CountersignTiming.values()) {
                add("AskCountersign.askCountersign " + mode + " " + timing, held, (by, step) -> ask(by, step, mode, timing));
            }
        }
        add("ChangeSigners.addSigners asked", this::countersign,
                (by, step) -> world.use(ChangeSigners.class).addSigners(by, newest(), List.of(world.cast.actor("supervisor").id()), WHY));
        add("ChangeSigners.removeSigner asked", this::countersign, (by, step) -> world.use(ChangeSigners.class).removeSigner(by, newest(), signers().get(0), WHY));
        add("CancelCountersign.cancelCountersign asked", this::countersign, (by, step) -> world.use(CancelCountersign.class).cancelCountersign(by, newest(), WHY));
        add("GiveCountersign.giveCountersign asked", this::countersign, (by, step) -> world.use(GiveCountersign.class).giveCountersign(by, newest(), CountersignVote.AGREE, ""));
    }

    private void work(Setting held) {
        Operation work = (by, step) -> world.works.of(step.task().taskKey()).done(by, step.task());
        add("work", step -> { }, work);
        add("work held", held, work);
        add("work lent", this::lend, work);
        add("work asked", this::countersign, work);
        add("work suspended", this::suspend, work);
    }

    private void hold(Step step) throws Exception {
        if (step.task().assigneeId() == null) {
            world.use(TakeTask.class).claim(step.holder(), step.id());
        }
    }

    private void lend(Step step) throws Exception {
        hold(step);
        world.use(LendTask.class).lend(step.holder(), step.id(), step.next().id(), WHY);
    }

    private void see(Step step) throws Exception {
        world.use(SeeTask.class).see(step.holder(), step.id());
    }

    private void askBack(Step step) throws Exception {
        see(step);
        world.use(WithdrawStep.class).ask(step.before(), step.id(), WHY);
    }

    private void suspend(Step step) throws Exception {
        world.use(SuspendReport.class).suspend(world.cast.actor("keeper"), world.report, WHY);
    }

    private void countersign(Step step) throws Exception {
        hold(step);
        ask(step.holder(), step, CountersignMode.ALL, CountersignTiming.BEFORE);
    }

    private void ask(Actor by, Step step, CountersignMode mode, CountersignTiming timing) throws Exception {
        world.use(AskCountersign.class).askCountersign(by, new AskCountersign.Command(world.report, step.id(), mode, mode == CountersignMode.VOTE ? 2 : 0, timing,
                signers(), "", null));
    }

    private List<Long> signers() {
        return new ArrayList<>(List.of(world.cast.actor("secrecy2").id(), world.cast.actor("bothSides").id()));
    }

    private long newest() {
        return world.jdbc().sql("select max(id) from cooperation_countersign").query(Long.class).single();
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
    }

    interface Operation {
        void done(Actor by, Step step) throws Exception;
    }
}
