package org.qianfa.inbox.application;

import org.qianfa.drafting.ReviewSection;
import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.BulkTasks.StepApprovedAlone;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Approves sections under review. The one step that is passed with a word alone: all others answer for a checklist, an
 * outcome or the whole text, and are done on their own page.
 */
@Component
@Order(5)
class BulkApprove implements BulkAct {

    private static final String SECTION_REVIEW = "userTask_reviewSection";

    private final MyWork work;
    private final ReviewSection reviewing;

    BulkApprove(MyWork work, ReviewSection reviewing) {
        this.work = work;
        this.reviewing = reviewing;
    }

    @Override
    public String name() {
        return "approve";
    }

    @Override
    public boolean offeredIn(Tab tab) {
        return tab == Tab.POOL || tab == Tab.MINE || tab == Tab.OVERDUE;
    }

    @Override
    public boolean allowedOn(Item item) {
        return item.taskKey().equals(SECTION_REVIEW);
    }

    @Override
    public boolean lasts() {
        return true;
    }

    @Override
    public void on(Actor by, String taskId, Given given) throws Refusal {
        Item item = work.task(by, taskId);
        if (!allowedOn(item)) {
            throw new StepApprovedAlone();
        }
        reviewing.reviewSection(by, item.sectionId(), true, null);
    }
}
