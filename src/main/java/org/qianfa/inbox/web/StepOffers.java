package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.UrgeTask;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person may do about steps that others have. */
@Component
class StepOffers {

    private final WithdrawStep withdrawing;
    private final UrgeTask urging;

    StepOffers(WithdrawStep withdrawing, UrgeTask urging) {
        this.withdrawing = withdrawing;
        this.urging = urging;
    }

    void lay(Actor actor, List<String> taskIds, Model model) {
        model.addAttribute("withdrawable", withdrawing.offered(actor, taskIds));
        model.addAttribute("urgeable", urging.offered(actor, taskIds));
    }
}
