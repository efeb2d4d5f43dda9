package org.qianfa.workflow.hands;

import java.util.Map;
import org.qianfa.drafting.ReopenSection;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReopenReleaseReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.SetAsideDecisions;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Takes the business back to the step a token is put to, so that the two never part. */
@Component
class KeptSteps {

    private static final Map<String, ReviewStep> REVIEWS = Map.of("userTask_checkDocument", ReviewStep.DOCUMENT_CHECK,
            "userTask_reviewAsDeputyLeader", ReviewStep.DEPUTY_REVIEW, "userTask_reviewSecrecy", ReviewStep.SECRECY_REVIEW,
            "userTask_recordDiscussion", ReviewStep.DISCUSSION);
    private static final Map<String, ReleaseStep> RELEASE_REVIEWS = Map.of("userTask_reviewFirst", ReleaseStep.FIRST,
            "userTask_reviewSecond", ReleaseStep.SECOND);

    private final ReopenSection sections;
    private final SetAsideDecisions decisions;
    private final ReopenReleaseReview releases;

    KeptSteps(ReopenSection sections, SetAsideDecisions decisions, ReopenReleaseReview releases) {
        this.sections = sections;
        this.decisions = decisions;
        this.releases = releases;
    }

    void takeBack(Actor by, TaskInfo task, String target, String reason) throws Refusal {
        if (REVIEWS.containsKey(target)) {
            decisions.setAside(by, task.reportId(), REVIEWS.get(target), reason);
        } else if (RELEASE_REVIEWS.containsKey(target)) {
            releases.reopenReview(by, task.reportId(), RELEASE_REVIEWS.get(target), reason);
        } else {
            sections.reopenSection(by, task.sectionId(), reason);
        }
    }
}
