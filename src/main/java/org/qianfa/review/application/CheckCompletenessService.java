package org.qianfa.review.application;

import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.application.Assigning.Assigned;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CheckCompletenessService implements CheckCompleteness {

    private final ReviewAccess access;
    private final Assigning assigning;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    CheckCompletenessService(ReviewAccess access, Assigning assigning, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.assigning = assigning;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void checkCompleteness(Actor by, long matterId, boolean complete, String missing) throws Refusal {
        checkCompleteness(by, matterId, complete, missing, null);
    }

    @Override
    public void checkCompleteness(Actor by, long matterId, boolean complete, String missing, Integer limitDays) throws Refusal {
        checkCompleteness(by, matterId, complete, missing, limitDays, Choice.PROPOSED);
    }

    @Override
    public void checkCompleteness(Actor by, long matterId, boolean complete, String missing, Integer limitDays, Choice choice) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        matter.require(State.SUBMITTED);
        if (complete) {
            pass(by, matter, limitDays, choice);
        } else {
            String lacking = ReviewAccess.requireText(missing);
            matter.lack(lacking, clocks.today());
            proceedings.record(by, "CheckCompleteness", matter, lacking, "incomplete");
        }
        proceedings.announce(new CompletenessChecked(by, matterId, matter.submission().reportId(), complete));
    }

    private void pass(Actor by, Matter matter, Integer limitDays, Choice choice) throws Refusal {
        Assigned assigned = assigning.choose(matter, choice);
        matter.complete(assigned.ids(), limitDays, clocks.calendar(matter.submission().unitId()));
        assigning.keep(by, matter, assigned);
        proceedings.record(by, "CheckCompleteness", matter, assigned.reason(), "complete; " + assigned.told());
    }
}
