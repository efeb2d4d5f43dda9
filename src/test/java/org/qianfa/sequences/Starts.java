package org.qianfa.sequences;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.figures.RequestFigures;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.publication.ReportError;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.Anchor;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** The stages of the year in order, each reached from the one before by real moves. */
final class Starts {

    private final World world;
    private final List<Start> all = new ArrayList<>();

    Starts(World world) {
        this.world = world;
        sections();
        review();
        legality();
        leaders();
        release();
    }

    List<Start> all() {
        return all;
    }

    /** And what may come once a report was public or terminated. */
    List<Start> andAfter() {
        List<Start> more = new ArrayList<>(all);
        more.add(new Start("withdrawal", () -> {
            plain("userTask_judgeCorrection");
            long edition = world.use(PublishedReports.class).ofReport(world.report).orElseThrow().editionId();
            world.use(ProposeWithdrawal.class).proposeWithdrawal(world.cast.actor("office1"), world.report, edition, "内容有误。");
        }));
        more.add(new Start("correcting", () -> {
            TaskInfo task = world.task("userTask_decideWithdrawal");
            world.use(DecideWithdrawal.class).decideWithdrawal(pooled(task), Works.number(task), new DecideWithdrawal.Ruling(true, true, "内容有误。"));
            world.tick();
            world.fireDue();
            world.tick();
        }));
        more.add(new Start("second release", () -> {
            for (String key : List.of("userTask_consolidateReport", "userTask_consultDepartment", "userTask_checkDocument", "userTask_submitForReview",
                    "userTask_checkCompleteness", "userTask_giveOpinion", "userTask_reviewLegality", "userTask_approveReview", "userTask_answerOpinions",
                    "userTask_confirmAnswers", "userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy",
                    "userTask_recordDiscussion", "userTask_signReport")) {
                plain(key);
            }
        }));
        return more;
    }

    private void add(String name, Way way) {
        all.add(new Start(name, way));
    }

    private void sections() {
        add("assignment", () -> { });
        add("drafting", () -> {
            for (long department : world.cast.departments()) {
                world.use(RequestFigures.class).requestFigures(world.cast.actor("coordinator1"), new RequestFigures.Command(world.report, department, null,
                        List.of(new RequestFigures.Item("受理案件" + department, "件", "", ""))));
            }
            plain("userTask_assignSections");
        });
        add("section review", () -> {
            plain("userTask_draftSection");
            List<TaskInfo> waiting = world.tasks().stream().filter(task -> task.taskKey().equals("userTask_reviewSection")).toList();
            world.use(ReviewSection.class).reviewSection(pooled(waiting.get(0)), waiting.get(0).sectionId(), true, null);
            world.use(ReviewSection.class).reviewSection(pooled(waiting.get(1)), waiting.get(1).sectionId(), false, "请补充。");
            one("userTask_giveFigures");
        });
        add("consolidation", () -> {
            plain("userTask_draftSection");
            plain("userTask_reviewSection");
            plain("userTask_giveFigures");
            plain("userTask_confirmFigures");
        });
    }

    private void review() {
        add("consultation", () -> plain("userTask_consolidateReport"));
        add("document check", () -> plain("userTask_consultDepartment"));
        add("submission", () -> plain("userTask_checkDocument"));
    }

    private void legality() {
        add("completeness", () -> plain("userTask_submitForReview"));
        add("supplement", () -> {
            TaskInfo task = world.task("userTask_checkCompleteness");
            world.use(CheckCompleteness.class).checkCompleteness(pooled(task), Works.number(task), false, "缺少依据。");
        });
        add("legality review", () -> {
            plain("userTask_supplementMaterials");
            plain("userTask_checkCompleteness");
        });
        add("approval", () -> {
            TaskInfo task = world.task("userTask_giveOpinion");
            world.use(AddOpinion.class).addOpinion(world.cast.withId(task.assigneeId()), Works.number(task), new AddOpinion.Command(Anchor.ofReport(),
                    AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.RECOMMENDED, "表述建议更准确。", null, null));
            plain("userTask_giveOpinion");
            plain("userTask_reviewLegality");
        });
        add("answers", () -> plain("userTask_approveReview"));
        add("confirmation", () -> plain("userTask_answerOpinions"));
    }

    private void leaders() {
        add("deputy", () -> plain("userTask_confirmAnswers"));
        add("secrecy", () -> plain("userTask_reviewAsDeputyLeader"));
        add("discussion", () -> plain("userTask_reviewSecrecy"));
        add("signing", () -> plain("userTask_recordDiscussion"));
        add("delivery", () -> {
            one("userTask_signReport");
            world.channel.broken = true;
        });
    }

    private void release() {
        add("first review", () -> {
            world.channel.broken = false;
            world.fireDue();
        });
        add("second review", () -> plain("userTask_reviewFirst"));
        add("final review", () -> plain("userTask_reviewSecond"));
        add("publication", () -> one("userTask_reviewFinal"));
        add("correction", () -> {
            world.fireDue();
            world.tick();
            long edition = world.use(PublishedReports.class).ofReport(world.report).orElseThrow().editionId();
            world.use(ReportError.class).reportError(edition, new ReportError.Found("", "数字有误，请核对。", "", "", "192.0.2.1"));
        });
    }

    /** All tasks of this kind are done, each by the first who may, and what the engine does then. */
    void plain(String key) throws Exception {
        for (TaskInfo task : world.tasks().stream().filter(one -> one.taskKey().equals(key)).toList()) {
            world.tick();
            world.works.of(key).done(pooled(task), task);
        }
        world.tick();
        world.fireDue();
        world.tick();
    }

    /** One of them is done, by the first who may. */
    void one(String key) throws Exception {
        TaskInfo task = world.task(key);
        world.tick();
        world.works.of(key).done(pooled(task), task);
    }

    /** The first who may do it. */
    Actor pooled(TaskInfo task) {
        return task.assigneeId() != null ? world.cast.withId(task.assigneeId()) : world.cast.everybody().stream()
                .filter(actor -> task.pools().stream().anyMatch(actor.pools()::contains)).findFirst().orElseThrow();
    }

    record Start(String name, Way way) {
    }

    interface Way {
        void go() throws Exception;
    }
}
