package org.qianfa.workflow.withdrawal;

import java.util.Map;
import java.util.Set;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.WithdrawReleaseReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Both ways back of the first two reviews before release; after the third nobody opens anything. */
@Component
class ReleaseWays implements WayBack {

    private static final Map<String, ReleaseStep> STEPS = Map.of("userTask_reviewFirst", ReleaseStep.FIRST, "userTask_reviewSecond", ReleaseStep.SECOND);

    private final WithdrawReleaseReview reviews;

    ReleaseWays(WithdrawReleaseReview reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<String> steps() {
        return STEPS.keySet();
    }

    @Override
    public void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        reviews.withdrawReleaseReview(by, task.reportId(), STEPS.get(step), reason);
    }

    @Override
    public void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        reviews.giveReleaseReviewBack(by, task.reportId(), STEPS.get(step), word);
    }
}
