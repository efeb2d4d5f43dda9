package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.ReviewRefusal.LimitOutOfRange;

/**
 * The clock of a review in working days. The day of receipt is not counted; days on which the submitter supplements
 * materials (补正) or the report stands still (暂停) are not counted either. Immutable.
 *
 * @param limitDays     working days allowed; {@code null} where none is laid down
 * @param leastDays     fewest the reviewer may set
 * @param mostDays      most the reviewer may set; {@code null} if there is no end
 * @param suspendedDays working days the clock stood still so far
 * @param stoppedOn     the day it was stopped; {@code null} while it runs
 * @param dueOn         the last day; {@code null} while it is stopped, or without a limit
 * @param repliedOn     the day of the reply; {@code null} before
 * @param daysUsed      working days used at the reply; {@code null} before
 */
@Embeddable
public record ReviewClock(LocalDate receivedOn, Integer limitDays, Integer leastDays, Integer mostDays, Integer suspendedDays,
                          LocalDate stoppedOn, LocalDate dueOn, LocalDate repliedOn, Integer daysUsed) {

    /** Received; nothing is laid down yet about the time allowed. */
    public static ReviewClock from(LocalDate received) {
        return new ReviewClock(received, null, null, null, 0, null, null, null, null);
    }

    /** What is known of a review that ran elsewhere. */
    public static ReviewClock past(LocalDate received, LocalDate replied, Integer used) {
        return new ReviewClock(received, null, null, null, 0, null, null, replied, used);
    }

    ReviewClock limited(int limit, int least, Integer most, WorkingDays calendar) {
        return new ReviewClock(receivedOn, limit, least, most, suspendedDays, stoppedOn, due(limit, suspendedDays, calendar), null, null);
    }

    /** The reviewer sets the limit, within what is laid down. */
    ReviewClock set(int days, WorkingDays calendar) throws LimitOutOfRange {
        if (limitDays == null || days == limitDays) {
            return this;
        }
        if (days < leastDays || mostDays != null && days > mostDays) {
            throw new LimitOutOfRange(leastDays, mostDays);
        }
        return limited(days, leastDays, mostDays, calendar);
    }

    /** The day itself still counts. */
    ReviewClock stop(LocalDate on) {
        return new ReviewClock(receivedOn, limitDays, leastDays, mostDays, suspendedDays, on, null, null, null);
    }

    /** Counting goes on with the next working day. */
    ReviewClock resume(LocalDate on, WorkingDays calendar) {
        int stood = suspendedDays + Math.max(0, calendar.between(stoppedOn, on));
        return new ReviewClock(receivedOn, limitDays, leastDays, mostDays, stood, null,
                limitDays == null ? null : due(limitDays, stood, calendar), null, null);
    }

    /** Whether days are being counted. */
    boolean running() {
        return limitDays != null && stoppedOn == null && repliedOn == null;
    }

    ReviewClock replied(LocalDate on, WorkingDays calendar) {
        return new ReviewClock(receivedOn, limitDays, leastDays, mostDays, suspendedDays, null, dueOn, on, usedBy(on, calendar));
    }

    /** Working days used until the end of that day: of a review that is replied or stopped, those until then. */
    public int usedBy(LocalDate day, WorkingDays calendar) {
        if (daysUsed != null) {
            return daysUsed;
        }
        return Math.max(0, calendar.between(receivedOn, stoppedOn == null ? day : stoppedOn) - suspendedDays);
    }

    private LocalDate due(int limit, int stood, WorkingDays calendar) {
        return calendar.plus(receivedOn, limit + stood);
    }
}
