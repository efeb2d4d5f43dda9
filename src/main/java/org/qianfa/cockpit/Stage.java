package org.qianfa.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The main steps of a report in order, each with the tasks that make it up. */
public enum Stage {
    ASSIGN("userTask_assignSections"),
    DRAFT("userTask_draftSection"),
    SECTION_REVIEW("userTask_reviewSection"),
    FIGURES("userTask_giveFigures", "userTask_confirmFigures"),
    CONSOLIDATE("userTask_consolidateReport"),
    CONSULT("userTask_consultDepartment"),
    DOCUMENT_CHECK("userTask_checkDocument"),
    LEGALITY("userTask_submitForReview", "userTask_checkCompleteness", "userTask_supplementMaterials",
            "userTask_giveOpinion", "userTask_reviewLegality", "userTask_approveReview"),
    ANSWERS("userTask_answerOpinions", "userTask_confirmAnswers"),
    DEPUTY_LEADER("userTask_reviewAsDeputyLeader"),
    SECRECY("userTask_reviewSecrecy"),
    DISCUSSION("userTask_recordDiscussion"),
    SIGN("userTask_signReport"),
    RELEASE("userTask_reviewFirst", "userTask_reviewSecond", "userTask_reviewFinal"),
    /** Not a task but the end: the report is open to the public. */
    PUBLISHED;

    private final List<String> taskKeys;

    Stage(String... taskKeys) {
        this.taskKeys = List.of(taskKeys);
    }

    public static Optional<Stage> ofTask(String taskKey) {
        return Arrays.stream(values()).filter(stage -> stage.taskKeys.contains(taskKey)).findFirst();
    }

    /** Whether it goes on beside the others: figures may be asked for at any time, and no stage is done again because of it. */
    public boolean alongside() {
        return this == FIGURES;
    }

    /** Whether it is worth telling how many of its parts are done: sections, departments. */
    public boolean counted() {
        return this == DRAFT || this == SECTION_REVIEW || this == CONSULT;
    }
}
