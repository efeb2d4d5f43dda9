package org.qianfa.workflow.withdrawal;

import java.util.Set;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.WithdrawSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Both ways back of a section under review: its drafter takes it, or its reviewer returns it. */
@Component
class SectionWays implements WayBack {

    private final WithdrawSection withdrawing;
    private final ReviewSection reviewing;

    SectionWays(WithdrawSection withdrawing, ReviewSection reviewing) {
        this.withdrawing = withdrawing;
        this.reviewing = reviewing;
    }

    @Override
    public Set<String> steps() {
        return Set.of("userTask_draftSection");
    }

    @Override
    public void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        withdrawing.withdrawSection(by, task.sectionId(), reason);
    }

    @Override
    public void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        reviewing.reviewSection(by, task.sectionId(), false, word);
    }
}
