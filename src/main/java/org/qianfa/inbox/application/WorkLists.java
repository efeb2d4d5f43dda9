package org.qianfa.inbox.application;

import java.util.List;
import java.util.Set;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.inbox.persistence.Criteria;
import org.qianfa.inbox.persistence.OpenWork;
import org.qianfa.inbox.persistence.SentWork;
import org.qianfa.inbox.persistence.WorkQueries;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** The rows of every tab, and how many there are. */
@Component
class WorkLists {

    private final OpenWork open;
    private final WorkQueries work;
    private final SentWork sent;
    private final DraftList drafts;
    private final Periods periods;

    WorkLists(OpenWork open, WorkQueries work, SentWork sent, DraftList drafts, Periods periods) {
        this.open = open;
        this.work = work;
        this.sent = sent;
        this.drafts = drafts;
        this.periods = periods;
    }

    List<Listed> rows(Actor by, Tab tab, WorkFilter filter, Cursor after, int size) {
        Criteria criteria = periods.criteria(filter);
        return switch (tab) {
            case POOL -> open.free(by.pools(), criteria, after, size).stream().map(Listed::open).toList();
            case MINE -> open.held(by.id(), criteria, after, size).stream().map(Listed::open).toList();
            case AWAY -> open.away(by.id(), criteria, after, size).stream().map(Listed::open).toList();
            case OVERDUE -> open.heldOrFree(by.id(), by.pools(), criteria.dueBefore(periods.now()), after, size).stream().map(Listed::open).toList();
            case DONE -> work.done(by.id(), criteria, after, size).stream().map(item -> Listed.at(item, item.closedAt())).toList();
            case SENT -> sent.page(by.id(), by.pools(), periods.followedSince(), criteria, after, size).stream()
                    .map(row -> Listed.at(row.item(), row.at())).toList();
            case DRAFTS -> drafts.rows(by, after, size);
        };
    }

    /** Held or free, by due date. */
    List<Item> next(Actor by, int size) {
        return open.heldOrFree(by.id(), by.pools(), Criteria.ALL, null, size);
    }

    int count(Actor by, Tab tab, WorkFilter filter, int most) {
        Criteria criteria = periods.criteria(filter);
        return switch (tab) {
            case POOL -> open.count(null, by.pools(), criteria, most);
            case MINE -> open.count(by.id(), Set.of(), criteria, most);
            case AWAY -> open.countAway(by.id(), criteria, most);
            case OVERDUE -> open.count(by.id(), by.pools(), criteria.dueBefore(periods.now()), most);
            case DONE -> work.countDone(by.id(), criteria, most);
            case SENT -> sent.count(by.id(), by.pools(), periods.followedSince(), criteria, most);
            case DRAFTS -> drafts.count(by, most);
        };
    }
}
