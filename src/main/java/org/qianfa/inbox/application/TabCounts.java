package org.qianfa.inbox.application;

import org.qianfa.inbox.MyWork.Counts;
import org.qianfa.inbox.persistence.WorkCounts;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** The numbers in the tabs. */
@Component
class TabCounts {

    private static final int MOST = Counts.MOST + 1;

    private final WorkCounts counts;
    private final DraftList drafts;
    private final Periods periods;

    TabCounts(WorkCounts counts, DraftList drafts, Periods periods) {
        this.counts = counts;
        this.drafts = drafts;
        this.periods = periods;
    }

    Counts of(Actor by) {
        WorkCounts.Tally tally = counts.tally(by.id(), by.pools(), new WorkCounts.Moment(periods.now(), periods.followedSince()), MOST);
        return new Counts(tally.pool(), tally.mine(), tally.away(), tally.overdue(), tally.done(), tally.sent(), drafts.count(by, MOST));
    }
}
