package org.qianfa.sequences;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.ReviseSection;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.drafting.WayBack;
import org.qianfa.figures.RequestFigures;
import org.qianfa.figures.WithdrawRequest;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.SchedulePublication;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.Anchor;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** Steps done, or returned with a reason; what people do on the text and beside it; the clock and the engine. */
final class Working extends Operations {

    private static final List<Duration> LEAPS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(4), Duration.ofDays(15));
    /** Done by several use cases in a row. */
    static final Set<String> IN_PARTS = Set.of("userTask_answerOpinions", "userTask_confirmAnswers", "userTask_answerFindings", "userTask_confirmFindingAnswers");

    private static final Set<String> RAISING = Set.of("userTask_giveOpinion", "userTask_reviewLegality");

    private final Returns returns;

    Working(World world) {
        super(world);
        returns = new Returns(world);
    }

    @Override
    void list() {
        onTask("do", (draw, task) -> work(draw, task));
        onTask("do again", (draw, task) -> work(draw, task));
        onTask("return", returns::known, (draw, task) -> {
            Returns.Returning way = returns.of(task.taskKey());
            return way == null ? null : worded("return", draw, draw.near(task), task, null, (by, word) -> way.done(by, task, order(draw, word)));
        });
        onTask("return release", returns::reviewsRelease, (draw, task) -> {
            ReleaseStep to = draw.of(List.of(ReleaseStep.values()));
            WayBack wayBack = draw.of(List.of(WayBack.values()));
            return !returns.reviewsRelease(task) ? null
                    : worded("return release", draw, draw.near(task), task, null, (by, word) -> returns.ofRelease(by, task, to, wayBack, word));
        });
        text();
        figures();
        engine();
    }

    private Attempt work(Draw draw, TaskInfo task) {
        int variant = draw.below(6);
        Attempt attempt = attempt("do", draw.near(task), task, null, by -> {
            if (task.taskKey().equals("userTask_draftSection")) {
                world.works.submit(by, task, variant);
            } else {
                world.works.of(task.taskKey()).done(by, task);
            }
        });
        return IN_PARTS.contains(task.taskKey()) ? attempt.inParts() : attempt;
    }

    private void text() {
        add("saveRevision", draw -> onSection(draw, "saveRevision", "SaveRevision", (by, section) -> world.use(SaveRevision.class).saveRevision(by,
                new SaveRevision.Command(section.id(), Works.text(section, draw.below(6)), section.revisionNumber(), null))));
        add("inviteCoDrafter", draw -> onSection(draw, "inviteCoDrafter", "InviteCoDrafter",
                (by, section) -> world.use(InviteCoDrafter.class).inviteCoDrafter(by, section.id(), draw.colleague().id())));
        add("dismissCoDrafter", draw -> onSection(draw, "dismissCoDrafter", "DismissCoDrafter",
                (by, section) -> world.use(InviteCoDrafter.class).dismissCoDrafter(by, section.id(), draw.colleague().id())));
        add("reviseSection", draw -> {
            SectionView section = draw.of(world.report().sections());
            return new Attempt("reviseSection", draw.mostly("coordinator1"), "section " + section.ordinal(), "ReviseSection", "统稿", null).calling(by -> world.use(
                    ReviseSection.class).reviseSection(by, section.id(), Works.text(section, draw.below(6)), section.revisionNumber(), "统稿"));
        });
        onTask("addOpinion", task -> task.taskKey().equals("userTask_giveOpinion"), (draw, task) -> !RAISING.contains(task.taskKey()) ? null
                : attempt("addOpinion", draw.near(task), task, "AddOpinion", by -> world.use(AddOpinion.class).addOpinion(by, Works.number(task),
                        new AddOpinion.Command(Anchor.ofReport(), AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.RECOMMENDED, "表述建议更准确。", null, null))));
    }

    private void figures() {
        add("requestFigures", draw -> {
            long department = draw.of(world.cast.departments());
            return new Attempt("requestFigures", draw.mostly("coordinator1"), "department " + department, "RequestFigures", null, null)
                    .calling(by -> world.use(RequestFigures.class).requestFigures(by, new RequestFigures.Command(world.report, department, null,
                            List.of(new RequestFigures.Item("培训场次" + draw.below(3), "场", "", "")))));
        });
        add("withdrawRequest", draw -> {
            List<Long> ids = world.jdbc().sql("select id from figures_request order by id desc fetch first 3 rows only").query(Long.class).list();
            return ids.isEmpty() ? null : worded("withdrawRequest", draw, draw.mostly("coordinator1"), "a request", "WithdrawRequest",
                    (by, word) -> world.use(WithdrawRequest.class).withdrawRequest(by, draw.of(ids), word));
        });
        add("schedule", draw -> {
            List<Long> ids = world.jdbc().sql("select id from publication_release order by id desc fetch first 1 rows only").query(Long.class).list();
            return ids.isEmpty() ? null : new Attempt("schedule", draw.colleague(), "the release", "SchedulePublication", null, null)
                    .calling(by -> world.use(SchedulePublication.class).schedulePublication(by, ids.get(0),
                            new SchedulePublication.Plan(world.clock.instant().plus(draw.of(LEAPS)), "")));
        });
    }

    private void engine() {
        add("jobs", draw -> new Attempt("jobs", null, "all due", null, null, world::fireDue).inParts());
        add("one job", draw -> {
            List<Job> due = world.due();
            return due.isEmpty() ? null : new Attempt("one job", null, "first due", null, null, () -> world.fire(due.get(0))).inParts();
        });
        add("clock", draw -> {
            Duration leap = draw.of(LEAPS);
            return new Attempt("clock", null, "forward " + leap, null, null, () -> world.forward(leap)).inParts();
        });
        add("channel", draw -> new Attempt("channel", null, "breaks or is mended", null, null, () -> world.channel.broken = !world.channel.broken).inParts());
    }

    private Attempt onSection(Draw draw, String kind, String action, OnSection call) {
        SectionView section = draw.of(world.report().sections());
        Actor by = draw.chance(0.7) ? world.cast.withId(section.drafterId()) : draw.colleague();
        return new Attempt(kind, by, "section " + section.ordinal(), action, null, null).calling(who -> call.done(who, section));
    }

    /** To consolidation, to one or two sections, or to a review passed before; and back in any way. */
    private ReturnOrder order(Draw draw, String word) {
        WayBack wayBack = draw.of(List.of(WayBack.values()));
        if (draw.chance(0.35)) {
            return Returns.toReview(draw.of(List.of(ReviewStep.values())), wayBack, word);
        }
        List<SectionView> sections = world.report().sections();
        return draw.chance(0.5) ? Returns.toWork(wayBack, word)
                : Returns.toWork(wayBack, word, Stream.of(draw.of(sections).id(), draw.of(sections).id()).distinct().toArray(Long[]::new));
    }

    private interface OnSection {
        void done(Actor by, SectionView section) throws Exception;
    }
}
