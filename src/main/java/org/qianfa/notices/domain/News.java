package org.qianfa.notices.domain;

import org.qianfa.notices.MovedDate;
import org.qianfa.notices.NoticeKind;

/**
 * Something to be told to people.
 *
 * @param about    key of the message that says what happened
 * @param title    the report or matter, {@code null} if it is about none
 * @param place    the section or department meant, {@code null} if the whole; never told outside of the application
 * @param ofReport whether the title is that of a report: other titles are not told outside of the application
 * @param taskId   the task it is about, {@code null} if none
 * @param moved    the date that moved, {@code null} if none did
 */
public record News(NoticeKind kind, String about, String title, String place, String link, boolean ofReport, String taskId, MovedDate moved) {

    public News(NoticeKind kind, String about, String title, String place, String link, boolean ofReport, String taskId) {
        this(kind, about, title, place, link, ofReport, taskId, null);
    }

    public News as(NoticeKind other) {
        return new News(other, about, title, place, link, ofReport, taskId);
    }

    /** The same thing and place is due on another day. */
    public News dated(MovedDate day) {
        return new News(NoticeKind.DATE_MOVED, "notices.dateMoved", title, place, link, ofReport, taskId, day);
    }

    /** The same thing and place, with other words. */
    public News saying(NoticeKind other, String words) {
        return new News(other, words, title, place, link, ofReport, taskId);
    }

    /** The same thing and place, with other words, and to be looked at elsewhere. */
    public News saying(NoticeKind other, String words, String page) {
        return new News(other, words, title, place, page, ofReport, taskId);
    }

    /** For whoever has nothing to do there any more: it leads elsewhere, and what becomes of the task leaves it unread. */
    public News left(String words, String page) {
        return new News(kind, words, title, place, page, ofReport, null);
    }

    /** What may leave the house of the title. */
    public String outwardTitle() {
        return ofReport ? title : null;
    }
}
