package org.qianfa.sequences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.WayBack;
import org.qianfa.figures.ConfirmFigures;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.DeclineReview;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.DeclineSigning;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.workflow.TaskInfo;

/** How each step that can say no says it, by task key. */
final class Returns {

    private static final Set<String> CHOOSING = Set.of("userTask_checkDocument", "userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy",
            "userTask_recordDiscussion", "userTask_signReport");

    private static final Map<String, ReleaseStep> RELEASE = Map.of("userTask_reviewFirst", ReleaseStep.FIRST, "userTask_reviewSecond", ReleaseStep.SECOND,
            "userTask_reviewFinal", ReleaseStep.FINAL);

    private final World world;
    private final Map<String, Returning> all = new LinkedHashMap<>();

    Returns(World world) {
        this.world = world;
        plain();
        ordered();
        RELEASE.forEach((key, step) -> all.put(key, (by, task, order) -> ofRelease(by, task, null, order.wayBack(), order.reason())));
    }

    /** {@code null} where the step returns nothing. */
    Returning of(String taskKey) {
        return all.get(taskKey);
    }

    boolean known(TaskInfo task) {
        return all.containsKey(task.taskKey());
    }

    /** Whether it says where the report goes. */
    boolean chooses(TaskInfo task) {
        return CHOOSING.contains(task.taskKey());
    }

    private void plain() {
        all.put("userTask_reviewSection", (by, task, order) -> world.use(ReviewSection.class).reviewSection(by, task.sectionId(), false, order.reason()));
        all.put("userTask_confirmFigures", (by, task, order) -> world.use(ConfirmFigures.class).confirmFigures(by, Works.number(task), false, order.reason()));
        all.put("userTask_consultDepartment", (by, task, order) -> world.use(AnswerConsultation.class).answerConsultation(by, task.reportId(), task.departmentId(),
                AnswerConsultation.Verdict.OBJECTION, order.reason()));
        all.put("userTask_checkCompleteness", (by, task, order) -> world.use(CheckCompleteness.class).checkCompleteness(by, Works.number(task), false, order.reason()));
        all.put("userTask_approveReview", (by, task, order) -> world.use(ApproveReview.class).approveReview(by, Works.number(task), false, null, order.reason()));
        all.put("userTask_giveOpinion", (by, task, order) -> world.use(DeclineReview.class).declineReview(by, Works.number(task), order.reason()));
        all.put("userTask_judgeCorrection", (by, task, order) -> world.use(JudgeCorrection.class).judgeCorrection(by, Works.number(task),
                new JudgeCorrection.Judgement(true, order.reason())));
    }

    /** Those who choose where it goes, and how it comes back. */
    private void ordered() {
        all.put("userTask_checkDocument", (by, task, order) -> world.use(CheckDocument.class).checkDocument(by, task.reportId(),
                new CheckDocument.Checklist(Set.of(), Map.of()), order));
        all.put("userTask_reviewAsDeputyLeader", (by, task, order) -> world.use(ReviewAsDeputyLeader.class).reviewAsDeputyLeader(by, task.reportId(), "", order));
        all.put("userTask_reviewSecrecy", (by, task, order) -> world.use(ReviewSecrecy.class).reviewSecrecy(by, task.reportId(), Examined.nothingNew(),
                ReviewSecrecy.Decision.returned(order)));
        all.put("userTask_recordDiscussion", (by, task, order) -> world.use(RecordDiscussion.class).recordDiscussion(by, task.reportId(), new RecordDiscussion.Minutes(
                world.cast.today(), "审议年度报告", List.of("deputy1", "leader"), List.of(),
                List.of(new RecordDiscussion.Opinion("deputy1", RecordDiscussion.Stance.AGAINST, "再议。")), "再议。", null, order)));
        all.put("userTask_signReport", (by, task, order) -> world.use(DeclineSigning.class).declineSigning(by, task.reportId(), order));
    }

    /** Whether it is one of the three reviews before release. */
    boolean reviewsRelease(TaskInfo task) {
        return RELEASE.containsKey(task.taskKey());
    }

    /** @param to a review passed before, {@code null} for consolidation */
    void ofRelease(Actor by, TaskInfo task, ReleaseStep to, WayBack wayBack, String word) throws Exception {
        world.use(ReviewRelease.class).reviewRelease(by, Works.number(task), RELEASE.get(task.taskKey()),
                new ReviewRelease.Decision(false, Set.of(), word, to, wayBack));
    }

    static ReturnOrder toWork(WayBack wayBack, String word, Long... sections) {
        return new ReturnOrder(List.of(sections), word, null, wayBack);
    }

    static ReturnOrder toReview(ReviewStep step, WayBack wayBack, String word) {
        return ReturnOrder.toStep(step, wayBack, word);
    }

    interface Returning {
        void done(Actor by, TaskInfo task, ReturnOrder order) throws Exception;
    }
}
