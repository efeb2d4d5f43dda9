package org.qianfa.sequences;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.SchedulePublication;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.CheckSubmission;
import org.qianfa.signoff.CheckSubmission.Outcome;
import org.qianfa.signoff.FormPoint;
import org.qianfa.signoff.ReceiveSubmission;

/** The way of a signed report to the level above and to the public, and back from there. */
final class Publishing extends Operations {

    private static final List<Duration> LEAPS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(4), Duration.ofDays(15));
    private static final Map<String, ReleaseStep> REVIEWS = Map.of("userTask_reviewFirst", ReleaseStep.FIRST, "userTask_reviewSecond", ReleaseStep.SECOND,
            "userTask_reviewFinal", ReleaseStep.FINAL);

    Publishing(World world) {
        super(world);
    }

    @Override
    void list() {
        release();
        above();
        readers();
        withdrawal();
    }

    private void release() {
        onTask("approve unticked", task -> REVIEWS.containsKey(task.taskKey()), (draw, task) -> !REVIEWS.containsKey(task.taskKey()) ? null
                : attempt("approve unticked", draw.near(task), task, "ReviewRelease", by -> world.use(ReviewRelease.class).reviewRelease(by, Works.number(task),
                        REVIEWS.get(task.taskKey()), new ReviewRelease.Decision(true, EnumSet.of(ReleaseCheck.values()[0]), null))));
        add("schedule", draw -> newest("select max(id) from publication_release").map(id -> {
            SchedulePublication.Plan plan = draw.chance(0.2) ? SchedulePublication.Plan.atOnce()
                    : new SchedulePublication.Plan(world.clock.instant().plus(draw.of(LEAPS)), draw.chance(0.3) ? "会议安排" : "");
            return new Attempt("schedule", draw.mostly(draw.chance(0.5) ? "office1" : "final"), "the release", "SchedulePublication", null, null)
                    .calling(by -> world.use(SchedulePublication.class).schedulePublication(by, id, plan));
        }).orElse(null));
    }

    /** 签收, 形式审查: accepted or returned. */
    private void above() {
        add("receiveSubmission", draw -> newest("select max(id) from signoff_delivery").map(id -> new Attempt("receiveSubmission", draw.mostly("supervisor"), "the submission",
                "ReceiveSubmission", null, null).calling(by -> world.use(ReceiveSubmission.class).receiveSubmission(by, id))).orElse(null));
        add("acceptSubmission", draw -> check(draw, "acceptSubmission", new Outcome(true, EnumSet.allOf(FormPoint.class), "")));
        add("returnSubmission", draw -> check(draw, "returnSubmission", new Outcome(false, Set.of(), draw.word())));
        often("returnSubmission", 2);
    }

    private Attempt check(Draw draw, String kind, Outcome outcome) {
        return newest("select max(id) from signoff_delivery").map(id -> new Attempt(kind, draw.mostly("supervisor"), "the submission", "CheckSubmission",
                outcome.reason(), null).calling(by -> world.use(CheckSubmission.class).checkSubmission(by, id, outcome))).orElse(null);
    }

    private void readers() {
        add("reportError", draw -> newest("select max(id) from publication_edition").map(id -> new Attempt("reportError", null, "edition", null, null,
                () -> world.use(ReportError.class).reportError(id, new ReportError.Found("", "数字有误。", "", "", "192.0.2." + draw.below(200))))).orElse(null));
    }

    /** 撤回公开版: by the office, decided by the first responsible person. */
    private void withdrawal() {
        add("proposeWithdrawal", draw -> newest("select max(id) from publication_edition").map(id -> worded("proposeWithdrawal", draw, draw.mostly("office1"), "the edition",
                "ProposeWithdrawal", (by, word) -> world.use(ProposeWithdrawal.class).proposeWithdrawal(by, world.report, id, word))).orElse(null));
        for (boolean correct : List.of(false, true)) {
            String kind = correct ? "withdraw edition to correct" : "withdraw edition";
            onTask(kind, task -> task.taskKey().equals("userTask_decideWithdrawal"), (draw, task) -> !task.taskKey().equals("userTask_decideWithdrawal") ? null
                    : attempt(kind, draw.near(task), task, "DecideWithdrawal", by -> world.use(DecideWithdrawal.class).decideWithdrawal(by, Works.number(task),
                            new DecideWithdrawal.Ruling(true, correct, "内容有误。"))));
        }
    }

    private Optional<Long> newest(String sql) {
        return world.jdbc().sql(sql).query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class))).single();
    }
}
