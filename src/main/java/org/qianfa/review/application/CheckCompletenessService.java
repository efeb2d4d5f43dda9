package org.qianfa.review.application;

import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.MatterView.State;
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
    private final AdviserRoster roster;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    CheckCompletenessService(ReviewAccess access, AdviserRoster roster, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.roster = roster;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void checkCompleteness(Actor by, long matterId, boolean complete, String missing) throws Refusal {
        checkCompleteness(by, matterId, complete, missing, null);
    }

    @Override
    public void checkCompleteness(Actor by, long matterId, boolean complete, String missing, Integer limitDays) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        matter.require(State.SUBMITTED);
        String lacking = complete ? null : ReviewAccess.requireText(missing);
        Long reportId = matter.submission().reportId();
        if (complete) {
            matter.complete(roster.eligible(matter), limitDays, clocks.calendar());
        } else {
            matter.lack(lacking, clocks.today());
        }
        proceedings.record(by, "CheckCompleteness", matter, lacking, complete ? "complete" : "incomplete");
        proceedings.announce(new CompletenessChecked(by, matterId, reportId, complete));
    }
}
