package org.qianfa.sequences;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.registers.RecordQualification;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.Anchor;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.FillChecklist;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.SubmitMatter;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;

/** Takes the house through real moves to every kind of step once, and lets somebody look at each as soon as it waits. */
final class Scenes {

    private static final String RULES = "青禾镇沿街店铺管理办法（送审稿）\n第一条 为改善街面秩序，制定本办法。\n第二条 本办法自公布之日起施行。";

    private final World world;
    private final Starts starts;
    private final Set<String> seen = new TreeSet<>();
    private final Visitor visitor;

    Scenes(World world, Visitor visitor) {
        this.world = world;
        this.starts = new Starts(world);
        this.visitor = visitor;
    }

    /** @return keys of the steps that were reached */
    Set<String> all() throws Exception {
        World.Mark beginning = world.mark();
        caseInFourLevels();
        world.back(beginning);
        document();
        world.back(beginning);
        for (Starts.Start start : starts.all()) {
            start.way().go();
            look();
            if (start.name().equals("section review")) {
                aside(() -> starts.plain("userTask_giveFigures"));
            }
            if (start.name().equals("document check")) {
                aside(this::countersigned);
            }
        }
        aside(this::withdrawal);
        starts.plain("userTask_judgeCorrection");
        look();
        return seen;
    }

    private void aside(Starts.Way way) throws Exception {
        World.Mark mark = world.mark();
        way.go();
        look();
        world.back(mark);
    }

    private void look() throws Exception {
        for (TaskInfo task : world.tasks()) {
            if (seen.add(task.taskKey())) {
                visitor.visit(task);
            }
        }
    }

    private void countersigned() throws Exception {
        TaskInfo task = world.task("userTask_checkDocument");
        Actor holder = starts.pooled(task);
        world.use(org.qianfa.workflow.TakeTask.class).claim(holder, task.taskId());
        world.use(AskCountersign.class).askCountersign(holder, new AskCountersign.Command(world.report, task.taskId(), CountersignMode.ALL, 0,
                CountersignTiming.BEFORE, List.of(world.cast.actor("coordinator1").id(), world.cast.actor("deputy1").id()), "", null));
    }

    private void withdrawal() throws Exception {
        long edition = world.use(PublishedReports.class).ofReport(world.report).orElseThrow().editionId();
        world.use(ProposeWithdrawal.class).proposeWithdrawal(world.cast.actor("office1"), world.report, edition, "内容有误。");
        world.fireDue();
    }

    /** 行政处罚: approved by the head, reviewed, decided by the deputy leader. */
    private void caseInFourLevels() throws Exception {
        world.use(RecordQualification.class).recordQualification(world.cast.actor("coordinator1"), world.cast.unit, world.cast.actor("reviewer1").id(), null,
                "从事法制审核多年", null);
        long matter = submit(Kind.ENFORCEMENT_DECISION);
        for (String key : List.of("userTask_approveCase", "userTask_checkCompleteness", "userTask_giveOpinion", "userTask_reviewLegality", "userTask_approveReview")) {
            visitMatterSteps();
            if (key.equals("userTask_reviewLegality")) {
                world.use(FillChecklist.class).fillChecklist(world.cast.actor("reviewer1"), matter, Arrays.stream(FillChecklist.Point.values())
                        .map(point -> new FillChecklist.CheckedPoint(point, true, "")).toList());
            }
            starts.plain(key);
        }
        visitMatterSteps();
    }

    /** A document whose materials are incomplete, which is criticised, answered, and its answer confirmed. */
    private void document() throws Exception {
        long matter = submit(Kind.NORMATIVE_DOCUMENT);
        world.use(CheckCompleteness.class).checkCompleteness(world.cast.actor("reviewer1"), matter, false, "缺少依据。");
        world.fireDue();
        visitMatterSteps();
        starts.plain("userTask_supplementMatter");
        starts.plain("userTask_checkCompleteness");
        TaskInfo opinion = world.task("userTask_giveOpinion");
        world.use(AddOpinion.class).addOpinion(world.cast.withId(opinion.assigneeId()), matter, new AddOpinion.Command(
                Anchor.ofQuote(matter, "为改善街面秩序"), AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.RECOMMENDED, "建议写明依据。", null, "为规范街面秩序"));
        for (String key : List.of("userTask_giveOpinion", "userTask_reviewLegality", "userTask_approveReview", "userTask_answerFindings",
                "userTask_confirmFindingAnswers")) {
            starts.plain(key);
            visitMatterSteps();
        }
    }

    /** Those that only matters have; the others are looked at where the report comes to them. */
    private void visitMatterSteps() throws Exception {
        Map<String, TaskInfo> own = new LinkedHashMap<>();
        world.tasks().stream().filter(task -> org.qianfa.inbox.StepKind.MATTERS.taskKeys().contains(task.taskKey())).forEach(task -> own.put(task.taskKey(), task));
        for (TaskInfo task : own.values()) {
            if (seen.add(task.taskKey())) {
                visitor.visit(task);
            }
        }
    }

    private long submit(Kind kind) throws Exception {
        Actor drafter = world.cast.actor("drafter1a");
        long matter = world.use(SubmitMatter.class).submitMatter(drafter, new SubmitMatter.Command(drafter.departmentId(), kind, "沿街店铺管理办法",
                List.of(new Material(MaterialKind.DRAFT, "送审稿.txt"), new Material(MaterialKind.BASIS, "依据")), "送审稿.txt", RULES.getBytes(StandardCharsets.UTF_8)));
        world.fireDue();
        return matter;
    }

    interface Visitor {
        void visit(TaskInfo task) throws Exception;
    }
}
