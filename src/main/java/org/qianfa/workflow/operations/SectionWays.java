package org.qianfa.workflow.operations;

import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.WithdrawSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Both ways back of a section under review: its drafter takes it, or its reviewer returns it. */
@Component
class SectionWays {

    private final WithdrawSection withdrawing;
    private final ReviewSection reviewing;

    SectionWays(WithdrawSection withdrawing, ReviewSection reviewing) {
        this.withdrawing = withdrawing;
        this.reviewing = reviewing;
    }

    void takeBack(Actor by, long sectionId, String reason) throws Refusal {
        withdrawing.withdrawSection(by, sectionId, reason);
    }

    void giveBack(Actor by, long sectionId, String word) throws Refusal {
        reviewing.reviewSection(by, sectionId, false, word);
    }
}
