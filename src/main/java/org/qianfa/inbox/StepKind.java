package org.qianfa.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qianfa.cycle.Milestone;

/** Kinds of steps people look for, in the order of the year, each with its tasks and the date of the plan it serves. */
public enum StepKind {
    ASSIGN(Milestone.ASSIGNED, "userTask_assignSections"),
    DRAFT(Milestone.SECTIONS_DRAFTED, "userTask_draftSection"),
    SECTION_REVIEW(Milestone.SECTIONS_REVIEWED, "userTask_reviewSection"),
    FIGURES(Milestone.SECTIONS_DRAFTED, "userTask_giveFigures", "userTask_confirmFigures"),
    CONSOLIDATE(Milestone.CONSOLIDATED, "userTask_consolidateReport"),
    CONSULT(Milestone.CONSULTED, "userTask_consultDepartment"),
    DOCUMENT_CHECK(Milestone.DOCUMENT_CHECKED, "userTask_checkDocument", "userTask_submitForReview"),
    LEGALITY(Milestone.LEGALITY_REVIEWED, "userTask_checkCompleteness", "userTask_supplementMaterials", "userTask_giveOpinion",
            "userTask_reviewLegality", "userTask_approveReview"),
    ANSWERS(Milestone.OPINIONS_SETTLED, "userTask_answerOpinions", "userTask_confirmAnswers"),
    LEADERS(Milestone.LEADER_REVIEWED, "userTask_reviewAsDeputyLeader"),
    SECRECY(Milestone.SECRECY_REVIEWED, "userTask_reviewSecrecy"),
    DISCUSSION(Milestone.DISCUSSED, "userTask_recordDiscussion"),
    SIGN(Milestone.SIGNED, "userTask_signReport"),
    RELEASE(Milestone.RELEASE_REVIEWED, "userTask_reviewFirst", "userTask_reviewSecond", "userTask_reviewFinal"),
    /** Beside any step. */
    COUNTERSIGN(null, "userTask_countersign"),
    /** Closes the year; no report waits for it. */
    YEAR(null, "userTask_checkReports"),
    /** Matters that are no report; they follow clocks of their own. */
    MATTERS(null, "userTask_supplementMatter", "userTask_approveCase", "userTask_answerFindings", "userTask_confirmFindingAnswers",
            "userTask_confirmReply", "userTask_decideCase"),
    CORRECTIONS(null, "userTask_judgeCorrection", "userTask_decideWithdrawal");

    private final Milestone milestone;
    private final List<String> taskKeys;

    StepKind(Milestone milestone, String... taskKeys) {
        this.milestone = milestone;
        this.taskKeys = List.of(taskKeys);
    }

    public static Optional<StepKind> ofTask(String taskKey) {
        return Arrays.stream(values()).filter(kind -> kind.taskKeys.contains(taskKey)).findFirst();
    }

    /** By when the plan of the year wants it done; empty for what is no part of it. */
    public Optional<Milestone> milestone() {
        return Optional.ofNullable(milestone);
    }

    /** Element ids in the diagrams. */
    public List<String> taskKeys() {
        return taskKeys;
    }
}
