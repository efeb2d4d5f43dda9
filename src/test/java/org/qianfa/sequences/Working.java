package org.qianfa.sequences;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import org.qianfa.review.AddOpinion;
import org.qianfa.review.Anchor;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** Steps done, or returned with a reason; what people do on the text and beside it; the clock and the engine. */
final class Working extends Operations {

    private static final List<Duration> LEAPS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(4), Duration.ofDays(15));
    /** Done by several use cases in a row. */
    static final Set<String> IN_PARTS = Set.of("userTask_answerOpinions", "userTask_confirmAnswers", "userTask_answerFindings", "userTask_confirmFindingAnswers");

    private static final String SECRECY = "userTask_reviewSecrecy";
    /** In their order, which is that of the reviews but for the last, which is none. */
    private static final List<String> CHOOSING = List.of("userTask_checkDocument", "userTask_reviewAsDeputyLeader", SECRECY, "userTask_recordDiscussion", "userTask_signReport");
    private static final Set<String> RAISING = Set.of("userTask_giveOpinion", "userTask_reviewLegality");

    private final Returns returns;

    Working(World world) {
        super(world);
        returns = new Returns(world);
    }

    @Override
    void list() {
        onTask("do", (draw, task) -> work(draw, task));
        often("do", 10);
        returning();
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

    /** Steps that say no; those that choose where it goes, in every way there is. */
    private void returning() {
        onTask("return", task -> returns.known(task) && !returns.chooses(task), (draw, task) -> returned("return", draw, task, word -> Returns.toWork(WayBack.AS_DECLARED, word)));
        often("return", 3);
        for (WayBack wayBack : WayBack.values()) {
            String toWork = "return to work " + wayBack;
            onTask(toWork, returns::chooses, (draw, task) -> returned(toWork, draw, task, word -> toWork(draw, wayBack, word)));
            String toReview = "return to review " + wayBack;
            onTask(toReview, returns::chooses, (draw, task) -> {
                ReviewStep step = review(draw, task);
                return returned(toReview, draw, task, word -> Returns.toReview(step, wayBack, word));
            });
        }
        onTask("withhold", task -> task.taskKey().equals(SECRECY), (draw, task) -> !task.taskKey().equals(SECRECY) ? null
                : attempt("withhold", draw.near(task), task, "ReviewSecrecy", by -> world.works.withhold(by, task)));
    }

    private Attempt returned(String kind, Draw draw, TaskInfo task, Function<String, ReturnOrder> order) {
        Returns.Returning way = returns.of(task.taskKey());
        return way == null ? null : worded(kind, draw, draw.near(task), task, null, (by, word) -> way.done(by, task, order.apply(word)));
    }

    /** Mostly one that lies before. */
    private static ReviewStep review(Draw draw, TaskInfo task) {
        List<ReviewStep> before = List.of(ReviewStep.values()).subList(0, Math.max(0, CHOOSING.indexOf(task.taskKey())));
        return before.isEmpty() || draw.chance(0.1) ? draw.of(List.of(ReviewStep.values())) : draw.of(before);
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
                (by, section) -> world.use(InviteCoDrafter.class).dismissCoDrafter(by, section.id(), helper(draw, section))));
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

    /** To consolidation, or to one or two sections. */
    private ReturnOrder toWork(Draw draw, WayBack wayBack, String word) {
        List<SectionView> sections = world.report().sections();
        return draw.chance(0.5) ? Returns.toWork(wayBack, word)
                : Returns.toWork(wayBack, word, Stream.of(draw.of(sections).id(), draw.of(sections).id()).distinct().toArray(Long[]::new));
    }

    /** Mostly who helps with the section. */
    private long helper(Draw draw, SectionView section) {
        List<Long> helpers = world.jdbc().sql("select person_id from drafting_co_drafter where section_id = :id and ended_at is null order by 1").param("id", section.id())
                .query(Long.class).list();
        return helpers.isEmpty() || draw.chance(0.2) ? draw.colleague().id() : draw.of(helpers);
    }

    private interface OnSection {
        void done(Actor by, SectionView section) throws Exception;
    }
}
