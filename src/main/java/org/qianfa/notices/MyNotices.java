package org.qianfa.notices;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** A person's own notices. Never shows those of somebody else. */
public interface MyNotices {

    /** Counting of unread ones stops here: more are told as "99+". */
    int MOST_COUNTED = 99;

    /**
     * One page, the newest first.
     *
     * @param unread whether only those that are unread and not settled
     * @param after  id of the last one of the page before, {@code null} for the first page
     */
    Page notices(Actor by, boolean unread, Long after, int size);

    /** How many are unread and not settled; at most one more than {@link #MOST_COUNTED}. */
    int unread(Actor by);

    /**
     * @param about   key of the message that says what happened
     * @param title   the report or matter, {@code null} if it is about none
     * @param place   the section or department meant, {@code null} if the whole
     * @param link    where the work is
     * @param settled whether there is nothing to do any more: somebody else took the task, or did it
     * @param moved   which date moved, {@code null} if it is about something else
     */
    record Notice(long id, NoticeKind kind, String about, String title, String place, String link, Instant at, boolean unread, boolean settled,
                  MovedDate moved) {
    }

    /** @param next cursor of the following page, {@code null} if this is the last */
    record Page(List<Notice> items, Long next) {
    }
}
